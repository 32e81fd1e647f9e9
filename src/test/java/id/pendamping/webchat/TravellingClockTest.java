package id.pendamping.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TravellingClockTest {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    private final TravelOffset stored = new InMemoryTravelOffset();

    @Test
    void isTheSystemsTimeAtFirst() {
        assertThat(clock().instant()).isEqualTo(NOON);
    }

    @Test
    void goesForward() {
        TravellingClock clock = clock();
        assertThat(clock.forwardTo(NOON.plus(Duration.ofDays(1)))).isEqualTo(NOON.plus(Duration.ofDays(1)));
        assertThat(clock.instant()).isEqualTo(NOON.plus(Duration.ofDays(1)));
    }

    @Test
    void neverGoesBack() {
        TravellingClock clock = clock();
        clock.forwardTo(NOON.plus(Duration.ofDays(2)));
        assertThat(clock.forwardTo(NOON)).isEqualTo(NOON.plus(Duration.ofDays(2)));
    }

    @Test
    void isWhereItWasAfterARestart() {
        clock().forwardTo(NOON.plus(Duration.ofDays(7)));
        assertThat(clock().instant()).isEqualTo(NOON.plus(Duration.ofDays(7)));
    }

    private TravellingClock clock() {
        return new TravellingClock(() -> NOON, stored);
    }
}
