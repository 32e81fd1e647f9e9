package id.pendamping.inbox;

import java.time.Instant;
import id.pendamping.chat.Inbound;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Conversation.InFlight;
import id.pendamping.engine.Effect;
import id.pendamping.engine.Effect.Send;
import id.pendamping.engine.Turn;
import id.pendamping.inbox.Conversations.Commit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Works out the one write of a turn: whether to take the lease, which message to mark, what gives way. */
record Commits(Leases leases) {

    /** More unsent messages than this are not worth reading any more; the current question takes their place. */
    static final int UNSENT = 40;

    /**
     * @param readWhileDraining whether this process was draining the chat when the conversation was read, so that what
     *        was read as pending is in its hands already
     * @param marks whether the first message is to be marked as in flight: nothing else of the chat is being sent
     */
    Commit of(Conversation read, Inbound inbound, Turn turn, boolean readWhileDraining, boolean marks) {
        boolean replaces = sends(read.pending()).skip(UNSENT).findAny().isPresent()
                && sends(turn.effects()).findAny().isPresent();
        Turn stored = replaces ? withCurrentQuestion(read, turn) : turn;
        List<Effect> before = readWhileDraining ? List.of() : read.pending();
        boolean work = !turn.effects().isEmpty() || !before.isEmpty();
        if (!work || !leases.mayTake(read.lease())) {
            return new Commit(read, inbound.id(), stored, null, null, replaces, heardAt(inbound));
        }
        return new Commit(read, inbound.id(), stored, leases.fresh(),
                marks ? mark(read, firstSend(replaces ? List.of() : before, stored.effects())) : null, replaces,
                heardAt(inbound));
    }

    /** When the person did something themself; null for what others or time did. */
    private static @Nullable Instant heardAt(Inbound inbound) {
        return switch (inbound) {
            case Inbound.Wake wake -> null;
            case Inbound.Helped helped -> null;
            case Inbound.Asked asked -> null;
            case Inbound.Reachability reachability -> null;
            case Inbound.Text said -> said.at();
            case Inbound.Tap tap -> tap.at();
            case Inbound.Attachment sent -> sent.at();
            case Inbound.Place place -> place.at();
            case Inbound.Contact contact -> contact.at();
            case Inbound.Edited edited -> edited.at();
        };
    }

    private static @Nullable InFlight mark(Conversation read, Optional<Send> first) {
        InFlight marked = read.inFlight();
        return first.map(Send::id).filter(id -> marked == null || !Objects.equals(marked.effectId(), id))
                .map(id -> new InFlight(id, 1)).orElse(null);
    }

    private static Optional<Send> firstSend(List<Effect> before, List<Effect> after) {
        return sends(before).findFirst().or(() -> sends(after).findFirst());
    }

    private static Turn withCurrentQuestion(Conversation read, Turn turn) {
        if (sends(turn.effects()).anyMatch(Send::question)) {
            return turn;
        }
        List<Effect> effects = new ArrayList<>(turn.effects());
        sends(read.pending()).filter(Send::question).reduce((first, second) -> second)
                .ifPresent(question -> effects.addFirst(question));
        return new Turn(turn.person(), turn.position(), turn.standing(), turn.waitNo(), turn.wakeAt(), turn.lastTap(),
                effects, turn.courtesy());
    }

    static Stream<Send> sends(List<Effect> effects) {
        return effects.stream().filter(Send.class::isInstance).map(Send.class::cast);
    }
}
