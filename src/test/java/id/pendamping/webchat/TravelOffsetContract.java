package id.pendamping.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What every store of the simulator's clock must do. {@link #open} answers an empty one. */
public abstract class TravelOffsetContract {

    protected abstract TravelOffset open();

    @Test
    void isZeroAtFirst() {
        assertThat(open().read()).isZero();
    }

    @Test
    void goesForwardAndNeverBack() {
        TravelOffset offset = open();
        assertThat(offset.raise(Duration.ofDays(2))).isEqualTo(Duration.ofDays(2));
        assertThat(offset.raise(Duration.ofDays(1))).isEqualTo(Duration.ofDays(2));
        assertThat(offset.raise(Duration.ofMillis(-5))).isEqualTo(Duration.ofDays(2));
        assertThat(offset.raise(Duration.ofDays(2).plusMillis(1))).isEqualTo(Duration.ofDays(2).plusMillis(1));
        assertThat(offset.read()).isEqualTo(Duration.ofDays(2).plusMillis(1));
    }
}
