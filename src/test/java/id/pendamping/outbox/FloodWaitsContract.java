package id.pendamping.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of flood waits must do. {@link #open} answers an empty one. */
public abstract class FloodWaitsContract {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    private FloodWaits waits;

    protected abstract FloodWaits open();

    @BeforeEach
    void openStore() {
        waits = open();
    }

    @Test
    void isEmptyAtFirst() {
        assertThat(waits.current()).isEmpty();
    }

    @Test
    void keepsTheLatest() {
        waits.save(NOON.plusSeconds(30));
        waits.save(NOON.plusSeconds(10));
        assertThat(waits.current()).contains(NOON.plusSeconds(30));
        waits.save(NOON.plusSeconds(40));
        assertThat(waits.current()).contains(NOON.plusSeconds(40));
    }
}
