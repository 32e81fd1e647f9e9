package id.pendamping.staff;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.staff.AuditTrail.Entry;
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
}
