package id.pendamping.checklist;

import id.pendamping.engine.Effect.Erase;
import id.pendamping.inbox.EffectHandler;

/** Writes what was said of items, and who wishes help. */
final class ProgressEffects {

    private ProgressEffects() {
    }

    static EffectHandler into(Progress progress) {
        return EffectHandler.ofNotes("checklist.item", note -> progress.save(ItemProgress.of(note)))
                .and(EffectHandler.ofNotes("checklist.help", note -> progress.save(HelpWish.of(note))))
                .and(EffectHandler.of(Erase.class, erase -> progress.erase(erase.person())));
    }
}
