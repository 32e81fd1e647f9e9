package id.pendamping.assessment;

import id.pendamping.inbox.EffectHandler;
import id.pendamping.inbox.SnapshotSource;
import java.util.List;

/** This room put together over a fake, for tests that play whole talks. */
public record AssessmentInMemory(List<EffectHandler> handlers, List<SnapshotSource> sources) {

    public static AssessmentInMemory begin() {
        TestAnswers answers = new InMemoryTestAnswers();
        return new AssessmentInMemory(List.of(AnswerEffects.into(answers)),
                List.of(new TestSource(answers), new StoredTestsSource(answers)));
    }
}
