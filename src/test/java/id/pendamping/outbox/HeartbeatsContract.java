package id.pendamping.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of signs of life must do. {@link #open} answers an empty one. */
public abstract class HeartbeatsContract {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    private Heartbeats heartbeats;

    protected abstract Heartbeats open();

    @BeforeEach
    void openStore() {
        heartbeats = open();
    }

    @Test
    void aNewStoreHasNoneAndWaitsForNothing() {
        assertThat(heartbeats.last()).isEmpty();
        assertThat(heartbeats.isHeld()).isFalse();
    }

    @Test
    void keepsTheLatest() {
        heartbeats.beat(NOON);
        heartbeats.beat(NOON.minusSeconds(1));
        assertThat(heartbeats.last()).contains(NOON);
    }

    @Test
    void isHeldUntilSomebodyConfirms() {
        heartbeats.beat(NOON);
        heartbeats.hold();
        heartbeats.beat(NOON.plusSeconds(60));
        assertThat(heartbeats.isHeld()).isTrue();
        heartbeats.confirm(NOON.plusSeconds(90));
        assertThat(heartbeats.isHeld()).isFalse();
        assertThat(heartbeats.last()).contains(NOON.plusSeconds(90));
    }
}
