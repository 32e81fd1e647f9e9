package id.pendamping.staff;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.staff.ExportLog.Entry;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every log of exports must do. {@link #open} answers an empty one. */
public abstract class ExportLogContract {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
    private static final Entry FIRST = new Entry("e1", NOON, "p1", "people", "csv+stable", "for the evaluation", null);
    private static final Entry SECOND = new Entry("e2", NOON.plusSeconds(1), "p1", "groups", "xlsx", "", null);

    private ExportLog log;

    protected abstract ExportLog open();

    @BeforeEach
    void openStore() {
        log = open();
    }

    @Test
    void tellsTheNewestFirst() {
        log.begin(FIRST);
        log.begin(SECOND);
        assertThat(log.newest(10)).containsExactly(SECOND, FIRST);
        assertThat(log.newest(1)).containsExactly(SECOND);
    }

    @Test
    void knowsTheRowsOnlyOfOneThatWasFinished() {
        log.begin(FIRST);
        log.begin(SECOND);
        log.finish("e1", 80);
        assertThat(log.newest(10)).extracting(Entry::rows).containsExactly(null, 80L);
        log.begin(FIRST);
        assertThat(log.newest(10)).extracting(Entry::rows).containsExactly(null, 80L);
    }

    @Test
    void hasOneKey() {
        assertThat(log.key()).isNotEmpty().isEqualTo(log.key());
    }
}
