package id.pendamping.reminder;

import static id.pendamping.reminder.Fixtures.wib;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.reminder.Occurrence.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every journal of reminders must do. {@link #open} answers an empty one. */
public abstract class OccurrencesContract {

    private static final Instant NOON = wib("2026-12-10T12:00");

    private Occurrences occurrences;

    protected abstract Occurrences open();

    @BeforeEach
    void openStore() {
        occurrences = open();
    }

    private static Occurrence one(String person, int lead, State state) {
        return new Occurrence(person, Bill.JKN, LocalDate.of(2026, 12, 10), lead, NOON, state, "", NOON);
    }

    @Test
    void keepsEachOnce() {
        occurrences.add(List.of(one("p1", 0, State.QUEUED), one("p1", -3, State.DROPPED)));
        occurrences.add(List.of(one("p1", 0, State.DROPPED), one("p1", 3, State.QUEUED)));
        occurrences.add(List.of());
        assertThat(occurrences.of("p1")).containsExactlyInAnyOrder(one("p1", 0, State.QUEUED),
                one("p1", -3, State.DROPPED), one("p1", 3, State.QUEUED));
    }

    @Test
    void settlesOnce() {
        Occurrence queued = one("p1", 0, State.QUEUED);
        occurrences.add(List.of(queued));
        occurrences.settle(queued.id(), State.SENT, "", NOON.plusSeconds(1));
        occurrences.settle(queued.id(), State.UNKNOWN, "x", NOON.plusSeconds(2));
        assertThat(occurrences.of("p1")).containsExactly(queued.as(State.SENT, "", NOON.plusSeconds(1)));
    }

    @Test
    void countsByStateAndErasesOnePersonOnly() {
        occurrences.add(List.of(one("p1", 0, State.QUEUED), one("p2", 0, State.QUEUED), one("p2", 3, State.MERGED)));
        assertThat(occurrences.count()).isEqualTo(Map.of(State.QUEUED, 2L, State.MERGED, 1L));
        occurrences.erase("p2");
        assertThat(occurrences.count()).isEqualTo(Map.of(State.QUEUED, 1L));
    }
}
