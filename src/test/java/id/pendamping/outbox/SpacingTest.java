package id.pendamping.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

    @Test
    void neverExceedsTheRateInAnyWindow() {
        Spacing spacing = Spacing.perSecond(30, 3);
        Random random = new Random(7);
        List<Long> sent = new ArrayList<>();
        long now = 0;
        long due = 0;
        while (now < 30 * SECOND) {
            now += spacing.wait(due, now, 0) + (random.nextInt(10) == 0 ? random.nextLong(SECOND) : 0);
            due = spacing.next(due, now);
            sent.add(now);
        }
        for (int from = 0; from < sent.size(); from++) {
            for (int to = from; to < Math.min(sent.size(), from + 120); to++) {
                double window = (sent.get(to) - sent.get(from)) / (double) SECOND;
                assertThat(to - from + 1).isLessThanOrEqualTo((int) Math.floor(window * 30 + 1e-6) + 3);
            }
        }
    }
}
