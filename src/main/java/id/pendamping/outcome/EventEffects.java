package id.pendamping.outcome;

import id.pendamping.engine.Effect.Erase;
import id.pendamping.engine.Effect.SaveEvent;
import id.pendamping.inbox.EffectHandler;

/** Writes what happened into the journal. */
final class EventEffects {

    private EventEffects() {
    }

    static EffectHandler into(Events events) {
        return EffectHandler.of(SaveEvent.class, events::append)
                .and(EffectHandler.of(Erase.class, erase -> events.erase(erase.person())));
    }
}
