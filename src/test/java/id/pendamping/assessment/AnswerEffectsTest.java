package id.pendamping.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.dialog.Language;
import id.pendamping.engine.Effect;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.engine.Effect.SaveAnswer;
import id.pendamping.engine.Effect.SaveResult;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerEffectsTest {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    private final InMemoryTestAnswers answers = new InMemoryTestAnswers();
    private final EffectHandler effects = AnswerEffects.into(answers);

    @Test
    void keepsAnswersAndResultsThatDialogsCanRead() {
        effects.apply(new SaveAnswer("in:1#0", "p", NOON, "pre", "Q01", "manfaat", 2, true));
        effects.apply(new SaveResult("in:1#1", "p", NOON, "pre", 8, 12));
        effects.apply(new SaveResult("in:2#0", "p", NOON.plusSeconds(60), "post", 11, 12));
        assertThat(answers.answers()).hasSize(1);
        assertThat(new TestSource(answers).read("p", Language.INDONESIAN)).isEqualTo(Map.of("test.pre.done", true,
                "test.pre.right", 8L, "test.pre.total", 12L, "test.post.done", true, "test.post.right", 11L,
                "test.post.total", 12L));
        assertThat(new StoredTestsSource(answers).read("p", Language.INDONESIAN))
                .isEqualTo(Map.of("stored.tests", "pre: 8/12\npost: 11/12"));
    }

    @Test
    void forgetsAnErasedPerson() {
        effects.apply(new SaveAnswer("in:1#0", "p", NOON, "pre", "Q01", "manfaat", 2, true));
        effects.apply(new SaveResult("in:1#1", "p", NOON, "pre", 8, 12));
        effects.apply(new Effect.Erase("in:2#0", "p", NOON));
        effects.apply(new Effect.Erase("in:2#0", "p", NOON));
        assertThat(answers.answers()).isEmpty();
        assertThat(new StoredTestsSource(answers).read("p", Language.INDONESIAN)).isEmpty();
    }

    @Test
    void leavesWhatBelongsToOthers() {
        assertThat(effects.accepts(new Effect.SaveField("in:1#0", "p", NOON, "work", "ojek"))).isFalse();
        assertThat(effects.accepts(new Effect.SaveEvent("in:1#0", "p", NOON, "x", Map.of()))).isFalse();
        assertThat(effects.accepts(new Effect.Erase("in:1#0", "p", NOON))).isTrue();
    }
}
