package id.pendamping.outcome;

import id.pendamping.engine.Effect;
import id.pendamping.engine.Effect.Erase;
import id.pendamping.inbox.EffectHandler;

/** Writes what happened into the journal. */
final class EventEffects {

    private EventEffects() {
    }

    static EffectHandler into(Events events, Entries entries) {
        return new EffectHandler() {
            @Override
            public boolean accepts(Effect.Record effect) {
                return entries.accepts(effect);
            }

            @Override
            public void apply(Effect.Record effect) {
                entries.of(effect).ifPresent(events::append);
            }
        }.and(EffectHandler.of(Erase.class, erase -> events.erase(erase.person())));
    }
}
