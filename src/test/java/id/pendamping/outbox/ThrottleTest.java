package id.pendamping.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThrottleTest {

    private static final long SECOND = 1_000_000_000L;

    @Test
    void staysAtTheCeiling() {
        assertThat(Throttle.at(30).rate(0)).isEqualTo(30);
        assertThat(Throttle.at(30).rate(1000 * SECOND)).isEqualTo(30);
    }

    @Test
    void aRefusalHalvesAndTimeClimbsBack() {
        Throttle refused = Throttle.at(30).refused(0, 3 * SECOND);
        assertThat(refused.rate(0)).isEqualTo(15);
        assertThat(refused.rate(3 * SECOND)).isEqualTo(15);
        assertThat(refused.rate(18 * SECOND)).isEqualTo(22.5);
        assertThat(refused.rate(33 * SECOND)).isEqualTo(30);
        assertThat(refused.rate(99 * SECOND)).isEqualTo(30);
    }

    @Test
    void neverFallsBelowOneASecond() {
        Throttle refused = Throttle.at(30);
        for (int i = 0; i < 10; i++) {
            refused = refused.refused(0, 0);
        }
        assertThat(refused.rate(0)).isEqualTo(1);
    }

    @Test
    void aCeilingBelowOneIsKept() {
        assertThat(Throttle.at(0.5).refused(0, 0).rate(0)).isEqualTo(0.5);
    }
}
