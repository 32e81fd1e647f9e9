package id.pendamping.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.engine.Effect.SaveAnswer;
import id.pendamping.engine.Effect.SaveResult;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of test answers must do. {@link #open} answers an empty one. */
public abstract class TestAnswersContract {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    private TestAnswers answers;

    protected abstract TestAnswers open();

    /** How many answers are kept about everybody, read behind the port's back. */
    protected abstract long kept();

    @BeforeEach
    void openStore() {
        answers = open();
    }

    @Test
    void keepsOneAnswerPerPersonTestAndItem() {
        answers.save(answer("in:1#0", "p1", "pre", "Q01", 1));
        answers.save(answer("in:1#0", "p1", "pre", "Q01", 1));
        answers.save(answer("in:9#0", "p1", "pre", "Q01", 2));
        answers.save(answer("in:2#0", "p1", "pre", "Q02", 1));
        answers.save(answer("in:3#0", "p1", "post", "Q01", 1));
        answers.save(answer("in:4#0", "p2", "pre", "Q01", 1));
        assertThat(kept()).isEqualTo(4);
    }

    @Test
    void answersTheFinishedTestsOfAPerson() {
        SaveResult pre = new SaveResult("in:1#0", "p1", NOON, "pre", 4, 12);
        SaveResult post = new SaveResult("in:2#0", "p1", NOON.plusSeconds(60), "post", 9, 12);
        answers.save(pre);
        answers.save(pre);
        answers.save(post);
        answers.save(new SaveResult("in:3#0", "p2", NOON, "pre", 1, 12));
        assertThat(answers.results("p1")).containsExactlyInAnyOrder(pre, post);
        assertThat(answers.results("nobody")).isEmpty();
    }

    @Test
    void aTestFinishedAgainTakesThePlaceOfTheFirst() {
        SaveResult again = new SaveResult("in:2#0", "p1", NOON.plusSeconds(60), "pre", 9, 12);
        answers.save(new SaveResult("in:1#0", "p1", NOON, "pre", 4, 12));
        answers.save(again);
        assertThat(answers.results("p1")).containsExactly(again);
    }

    @Test
    void erasesOnePersonOnly() {
        answers.save(answer("in:1#0", "p1", "pre", "Q01", 1));
        answers.save(answer("in:2#0", "p2", "pre", "Q01", 1));
        answers.save(new SaveResult("in:3#0", "p1", NOON, "pre", 1, 12));
        answers.save(new SaveResult("in:4#0", "p2", NOON, "pre", 1, 12));
        answers.erase("p1");
        answers.erase("p1");
        assertThat(kept()).isEqualTo(1);
        assertThat(answers.results("p1")).isEmpty();
        assertThat(answers.results("p2")).hasSize(1);
    }

    private static SaveAnswer answer(String id, String person, String test, String item, int chosen) {
        return new SaveAnswer(id, person, NOON, test, item, "manfaat", chosen, chosen == 1);
    }
}
