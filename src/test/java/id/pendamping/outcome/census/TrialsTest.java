package id.pendamping.outcome.census;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.outcome.census.Trialled.Aim;
import id.pendamping.outcome.census.Trialled.Came;
import id.pendamping.outcome.figure.Share;
import org.junit.jupiter.api.Test;

class TrialsTest {

    @Test
    void countsWhoCameThereAfterTheArmWasDrawn() {
        Trialled trial = PaperTablesTest.figures(journal -> PaperPeople.trial(journal, 40, 8, 20)).now().trials()
                .get("trial-1");
        Aim aim = new Aim(Goal.REGISTERED, 7);
        assertThat(trial.arms().get(0).get(aim)).isEqualTo(new Came(Share.of(8, 40), 0, 0));
        assertThat(trial.arms().get(1).get(aim)).isEqualTo(new Came(Share.of(20, 40), 0, 0));
        assertThat(trial.arms().get(0).get(new Aim(Goal.LESSONS, 7)).share()).isEqualTo(Share.of(0, 40));
    }
}
