package id.pendamping.inbox;

import id.pendamping.chat.ChatId;
import id.pendamping.engine.Effect.Erase;
import id.pendamping.engine.Effect.Note;
import id.pendamping.inbox.Moves.Offer;

/** Keeps the codes that people were given. */
final class MoveEffects {

    static final String OFFER = "move.offer";

    private MoveEffects() {
    }

    static EffectHandler into(Moves moves) {
        return EffectHandler.ofNotes(OFFER, note -> offer(moves, note))
                .and(EffectHandler.of(Erase.class, erase -> moves.erase(erase.person())));
    }

    private static void offer(Moves moves, Note note) {
        if (note.values().get("code") instanceof String code && note.values().get("chat") instanceof String chat) {
            MoveCode.hash(code).ifPresent(hash -> moves.offer(new Offer(hash, note.person(), new ChatId(chat),
                    note.at().plus(Moving.VALID), null, null)));
        }
    }
}
