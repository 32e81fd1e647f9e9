package id.pendamping.outcome;

import id.pendamping.engine.Effect;
import id.pendamping.engine.Effect.Erase;
import id.pendamping.engine.Effect.SaveAnswer;
import id.pendamping.engine.Effect.SaveConsent;
import id.pendamping.engine.Effect.SaveEvent;
import id.pendamping.engine.Effect.SaveField;
import id.pendamping.engine.Effect.SaveResult;
import id.pendamping.inbox.EffectHandler;

/** Writes what happened into the journal. */
record EventEffects(Events events) implements EffectHandler {

    @Override
    public boolean accepts(Effect.Record effect) {
        return switch (effect) {
            case SaveEvent it -> true;
            case Erase it -> true;
            case SaveField it -> false;
            case SaveConsent it -> false;
            case SaveAnswer it -> false;
            case SaveResult it -> false;
        };
    }

    @Override
    public void apply(Effect.Record effect) {
        switch (effect) {
            case SaveEvent it -> events.append(it);
            case Erase it -> events.erase(it.person());
            case SaveField it -> {
            }
            case SaveConsent it -> {
            }
            case SaveAnswer it -> {
            }
            case SaveResult it -> {
            }
        }
    }
}
