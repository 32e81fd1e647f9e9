package id.pendamping.outcome.census;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.engine.Effect.SaveEvent;
import id.pendamping.outcome.Course;
import id.pendamping.outcome.InMemoryCourses;
import id.pendamping.outcome.InMemoryEvents;
import id.pendamping.outcome.Journal;
import id.pendamping.outcome.figure.Bill;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DueDaysTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final Map<String, String> JKN = Map.of("bill", "jkn");

    private final DueDays days = new DueDays(Map.of("jkn", 10, "bpu", 15));
    private final InMemoryCourses courses = new InMemoryCourses();
    private final Journal journal = new Journal(new InMemoryEvents(), courses);

    private DueDaysTest on(String day, String type, Map<String, String> data) {
        journal.append(new SaveEvent(day + type, "p", Instant.parse(day + "T05:00:00Z"), type, data));
        return this;
    }

    private List<String> due() {
        return days.bills(course(), TODAY, ZoneOffset.UTC).stream().map(Bill::due).map(LocalDate::toString).sorted()
                .toList();
    }

    private Course course() {
        return courses.find("p").orElseThrow();
    }

    @Test
    void aPlanAloneOwesNothing() {
        on("2026-08-01", "bill_plan", Map.of("bill", "jkn", "day", "10"));
        assertThat(due()).isEmpty();
    }

    @Test
    void theUsualDayCountsFromMembershipOn() {
        on("2026-09-10", "jkn_active", Map.of());
        assertThat(due()).containsExactly("2026-10-10", "2026-11-10");
    }

    @Test
    void aPlannedDayCountsFromThePlanOnButNotBeforeMembership() {
        on("2026-08-01", "bill_plan", Map.of("bill", "jkn", "day", "31")).on("2026-09-20", "jkn_active", Map.of());
        assertThat(due()).containsExactly("2026-09-30", "2026-10-31");
    }

    @Test
    void whatWasEndedIsOwedNoLonger() {
        on("2026-08-01", "told", Map.of("field", "jkn_status", "value", "active"))
                .on("2026-08-02", "bill_plan", Map.of("bill", "jkn", "day", "10")).on("2026-09-12", "bill_end", JKN);
        assertThat(due()).containsExactly("2026-08-10", "2026-09-10");
    }

    @Test
    void monthsThatArePaidAtOnceArePaid() {
        on("2026-09-05", "bill_paid", Map.of("bill", "bpu", "due", "2026-09-15", "months", "3", "on", "2026-09-05"));
        assertThat(days.bills(course(), TODAY, ZoneOffset.UTC)).extracting(Bill::paid)
                .containsOnly(LocalDate.parse("2026-09-05")).hasSize(3);
        assertThat(days.paid(course())).containsExactly(YearMonth.of(2026, 9), YearMonth.of(2026, 10),
                YearMonth.of(2026, 11));
    }

    @Test
    void aMembershipThatWasCorrectedAwayOwesNothing() {
        on("2026-09-10", "jkn_active", Map.of()).on("2026-09-11", "corrected",
                Map.of("stage", "registered", "holds", "false"));
        assertThat(due()).isEmpty();
    }

    @Test
    void aMonthIsOverOnceEveryUsualDayIs() {
        assertThat(days.lastOver(TODAY)).isEqualTo(YearMonth.of(2026, 11));
        assertThat(days.lastOver(LocalDate.parse("2026-11-15"))).isEqualTo(YearMonth.of(2026, 10));
    }
}
