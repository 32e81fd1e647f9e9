package id.pendamping.assessment;

import id.pendamping.engine.Effect;
import id.pendamping.engine.Effect.Erase;
import id.pendamping.engine.Effect.SaveAnswer;
import id.pendamping.engine.Effect.SaveConsent;
import id.pendamping.engine.Effect.SaveEvent;
import id.pendamping.engine.Effect.SaveField;
import id.pendamping.engine.Effect.SaveResult;
import id.pendamping.inbox.EffectHandler;

/** Writes what was answered in tests. */
record AnswerEffects(TestAnswers answers) implements EffectHandler {

    @Override
    public boolean accepts(Effect.Record effect) {
        return switch (effect) {
            case SaveAnswer it -> true;
            case SaveResult it -> true;
            case Erase it -> true;
            case SaveField it -> false;
            case SaveConsent it -> false;
            case SaveEvent it -> false;
        };
    }

    @Override
    public void apply(Effect.Record effect) {
        switch (effect) {
            case SaveAnswer it -> answers.save(it);
            case SaveResult it -> answers.save(it);
            case Erase it -> answers.erase(it.person());
            case SaveField it -> {
            }
            case SaveConsent it -> {
            }
            case SaveEvent it -> {
            }
        }
    }
}
