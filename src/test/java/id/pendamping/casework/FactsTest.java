package id.pendamping.casework;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.engine.Effect.SaveEvent;
import id.pendamping.outcome.InMemoryCourses;
import id.pendamping.outcome.InMemoryEvents;
import id.pendamping.outcome.Journal;
import id.pendamping.outcome.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactsTest {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    private final InMemoryCourses courses = new InMemoryCourses();
    private final Journal journal = new Journal(new InMemoryEvents(), courses);
    private int count;

    @Test
    void owesTheFirstDayAfterThePlanWasMade() {
        event("bill_plan", Map.of("bill", "jkn", "day", "10"));
        assertThat(facts().owes()).isEqualTo(LocalDate.of(2026, 12, 10));
        event("bill_plan", Map.of("bill", "bpu", "day", "25"));
        assertThat(facts().owes()).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @Test
    void aPaymentCoversItsMonthsAndTakenBackNone() {
        event("bill_plan", Map.of("bill", "jkn", "day", "31"));
        event("bill_paid", Map.of("bill", "jkn", "due", "2026-11-30", "months", "3", "on", "2026-11-21"));
        assertThat(facts().owes()).isEqualTo(LocalDate.of(2027, 2, 28));
        event("bill_unpaid", Map.of("bill", "jkn", "due", "2026-11-30"));
        assertThat(facts().owes()).isEqualTo(LocalDate.of(2026, 11, 30));
        event("bill_end", Map.of("bill", "jkn"));
        assertThat(facts().owes()).isNull();
    }

    @Test
    void theFirstContributionIsPaidOnceAndSavingIsOwedToNobody() {
        event("bill_plan", Map.of("bill", "saving", "day", "25"));
        event("bill_plan", Map.of("bill", "first-payment", "date", "2026-11-25"));
        assertThat(facts().owes()).isEqualTo(LocalDate.of(2026, 11, 25));
        event("bill_paid", Map.of("bill", "first-payment", "due", "2026-11-25", "on", "2026-11-24"));
        assertThat(facts().owes()).isNull();
    }

    @Test
    void whoeverIsRegisteredWaitsForNothing() {
        event("checklist_item", Map.of("checklist", "jkn", "item", "class", "status", "doing"));
        assertThat(facts().waits()).isEqualTo(NOON);
        assertThat(facts().farthest()).isEqualTo(Stage.CHECKLIST);
        event("jkn_active", Map.of());
        assertThat(facts().waits()).isNull();
        assertThat(facts().blocked()).isFalse();
    }

    private void event(String type, Map<String, String> data) {
        journal.append(new SaveEvent("e" + count, "p1", NOON.plusSeconds(count++), type, data));
    }

    private Facts facts() {
        return Facts.of(courses.find("p1").orElseThrow());
    }
}
