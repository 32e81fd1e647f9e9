package id.pendamping.assessment;

import id.pendamping.engine.Effect.Erase;
import id.pendamping.engine.Effect.SaveAnswer;
import id.pendamping.engine.Effect.SaveResult;
import id.pendamping.inbox.EffectHandler;

/** Writes what was answered in tests. */
final class AnswerEffects {

    private AnswerEffects() {
    }

    static EffectHandler into(TestAnswers answers) {
        return EffectHandler.of(SaveAnswer.class, answers::save)
                .and(EffectHandler.of(SaveResult.class, answers::save))
                .and(EffectHandler.of(Erase.class, erase -> answers.erase(erase.person())));
    }
}
