package id.pendamping.staff;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.staff.AuditTrail.Entry;
import id.pendamping.staff.AuditTrail.Search;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every trail must do. {@link #open} answers an empty one. */
public abstract class AuditTrailContract {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
    private static final Entry FIRST = new Entry("in:1#0", NOON, "p1", "ticket.read", "t7");
    private static final Entry SECOND = new Entry("in:2#0", NOON.plusSeconds(1), "p1", "report.read", null);

    private AuditTrail trail;

    protected abstract AuditTrail open();

    @BeforeEach
    void openStore() {
        trail = open();
    }

    @Test
    void tellsTheNewestFirst() {
        trail.record(FIRST);
        trail.record(SECOND);
        assertThat(trail.newest(10)).containsExactly(SECOND, FIRST);
        assertThat(trail.newest(1)).containsExactly(SECOND);
    }

    @Test
    void keepsWhatWasWrittenFirst() {
        trail.record(FIRST);
        trail.record(FIRST);
        trail.record(new Entry(FIRST.id(), NOON, "p2", "nothing", null));
        assertThat(trail.newest(10)).containsExactly(FIRST);
    }

    @Test
    void findsWhatSomebodyDidInAnAreaOnADay() {
        Entry other = new Entry("in:3#0", NOON.plusSeconds(2), "p2", "ticketing.read", null);
        trail.record(FIRST);
        trail.record(SECOND);
        trail.record(other);
        assertThat(trail.find(new Search(null, null, null, null), 0, 2)).containsExactly(other, SECOND);
        assertThat(trail.find(new Search(null, null, null, null), 2, 2)).containsExactly(FIRST);
        assertThat(trail.find(new Search("p1", null, null, null), 0, 9)).containsExactly(SECOND, FIRST);
        assertThat(trail.find(new Search(null, "ticket", null, null), 0, 9)).containsExactly(FIRST);
        assertThat(trail.find(new Search(null, null, NOON.plusSeconds(1), NOON.plusSeconds(2)), 0, 9))
                .containsExactly(SECOND);
        assertThat(trail.find(new Search("p1", "report", NOON, NOON.plusSeconds(9)), 0, 9)).containsExactly(SECOND);
    }
}
