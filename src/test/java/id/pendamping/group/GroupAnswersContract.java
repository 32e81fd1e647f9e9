package id.pendamping.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.pendamping.group.GroupAnswers.Answer;
import id.pendamping.group.GroupAnswers.Score;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of answers in groups must do. {@link #open} answers an empty one. */
public abstract class GroupAnswersContract {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
    private static final Answer FIRST = new Answer("poll1", "ani", 2, NOON);

    private GroupAnswers answers;

    protected abstract GroupAnswers open();

    @BeforeEach
    void openStore() {
        answers = open();
    }

    @Test
    void keepsTheFirstAnswerOfAPlayerToAPoll() {
        answers.add(FIRST);
        answers.add(FIRST);
        answers.add(new Answer("poll1", "ani", 0, NOON.plusSeconds(1)));
        answers.add(new Answer("poll1", "budi", 1, NOON));
        answers.add(new Answer("poll2", "ani", 1, NOON));
        assertThat(answers.of(List.of("poll1"))).containsExactlyInAnyOrder(FIRST, new Answer("poll1", "budi", 1, NOON));
        assertThat(answers.of(List.of("poll1", "poll2"))).hasSize(3);
        assertThat(answers.of(List.of())).isEmpty();
    }

    @Test
    void keepsOneScoreForEachQuizAndPlayer() {
        Score score = new Score("q1", "g1", "ani", 2, 3, NOON);
        answers.score(List.of(score, new Score("q1", "g1", "budi", 3, 3, NOON)));
        answers.score(
                List.of(score, new Score("q1", "g1", "ani", 0, 3, NOON), new Score("q1", "g2", "ani", 0, 3, NOON)));
        answers.score(List.of(new Score("q0", "g1", "ani", 1, 3, NOON.minusSeconds(1))));
        assertThat(answers.scores("g1", NOON)).containsExactlyInAnyOrder(score,
                new Score("q1", "g1", "budi", 3, 3, NOON));
        assertThat(answers.scores("g1", Instant.EPOCH)).hasSize(3);
    }

    @Test
    void forgetsWhatIsOldAndThoseWhoAskForIt() {
        answers.add(FIRST);
        answers.add(new Answer("poll1", "budi", 1, NOON.plusSeconds(60)));
        answers.add(new Answer("poll1", "cici", 1, NOON.plusSeconds(60)));
        answers.score(List.of(new Score("q1", "g1", "budi", 3, 3, NOON.plusSeconds(60))));
        answers.forget(NOON.plusSeconds(1), List.of());
        assertThat(answers.of(List.of("poll1"))).extracting(Answer::player).containsExactlyInAnyOrder("budi", "cici");
        answers.forget(Instant.EPOCH, List.of("budi"));
        assertThat(answers.of(List.of("poll1"))).extracting(Answer::player).containsExactly("cici");
        assertThat(answers.scores("g1", Instant.EPOCH)).isEmpty();
    }

    @Test
    void whatAPlayerDidFollowsThemToAnotherName() {
        answers.add(FIRST);
        answers.add(new Answer("poll1", "other", 1, NOON));
        answers.score(List.of(new Score("q1", "g1", FIRST.player(), 2, 3, NOON)));
        answers.add(new Answer(FIRST.poll(), "new", FIRST.option() + 1, NOON.plusSeconds(60)));
        answers.follow(FIRST.player(), "new");
        answers.follow(FIRST.player(), "new");
        assertThat(answers.of(List.of(FIRST.poll()))).as("the first answer stays")
                .extracting(Answer::player, Answer::option)
                .containsExactlyInAnyOrder(tuple("new", FIRST.option() + 1), tuple("other", 1));
        assertThat(answers.scores("g1", Instant.EPOCH)).containsExactly(new Score("q1", "g1", "new", 2, 3, NOON));
    }

    @Test
    void theKeyStaysTheSame() {
        assertThat(answers.key()).hasSize(32).isEqualTo(answers.key());
    }
}
