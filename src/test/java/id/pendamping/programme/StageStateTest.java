package id.pendamping.programme;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.programme.Programme.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StageStateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void theCalendarAloneNeverMakesAStageFinished() {
        assertThat(state(null, null)).isEqualTo(StageState.UNPLANNED);
        assertThat(state(TODAY.plusDays(1), null)).isEqualTo(StageState.PLANNED);
        assertThat(state(null, TODAY)).isEqualTo(StageState.PLANNED);
        assertThat(state(TODAY, TODAY)).isEqualTo(StageState.DUE);
        assertThat(state(TODAY.minusDays(9), null)).isEqualTo(StageState.DUE);
        assertThat(state(TODAY.minusYears(9), TODAY.minusDays(1))).isEqualTo(StageState.OVERDUE);
    }

    @Test
    void whatSomebodySaidIsFinishedIs() {
        assertThat(StageState.of(new Period(TODAY.plusDays(1), null), TODAY, TODAY)).isEqualTo(StageState.FINISHED);
    }

    private static StageState state(LocalDate from, LocalDate until) {
        return StageState.of(new Period(from, until), null, TODAY);
    }
}
