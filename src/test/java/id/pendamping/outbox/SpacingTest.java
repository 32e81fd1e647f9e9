package id.pendamping.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpacingTest {

    private static final long SECOND = 1_000_000_000L;

    @Test
    void letsABurstGoAndThenSpaces() {
        Spacing spacing = new Spacing(SECOND, 3);
        List<Long> waits = new ArrayList<>();
        long due = 0;
        for (int i = 0; i < 5; i++) {
            waits.add(spacing.wait(due, 0, 0));
            due = spacing.next(due, 0);
        }
        assertThat(waits).containsExactly(0L, 0L, 0L, SECOND, 2 * SECOND);
    }

    @Test
    void keepsRoomForSpareMessages() {
        Spacing spacing = new Spacing(SECOND, 3);
        assertThat(spacing.wait(spacing.next(0, 0), 0, 1)).isZero();
        assertThat(spacing.wait(spacing.next(0, 0), 0, 2)).isEqualTo(SECOND);
    }

    @Test
    void silenceEarnsNoMoreThanTheBurst() {
        Spacing spacing = new Spacing(SECOND, 2);
        long now = 1000 * SECOND;
        long due = spacing.next(spacing.next(0, now), now);
        assertThat(spacing.wait(due, now, 0)).isEqualTo(SECOND);
    }
}
