package id.pendamping.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LastSecondTest {

    private static final long SECOND = 1_000_000_000L;

    @Test
    void whatWasNotUsedMayGoAtOnce() {
        LastSecond last = new LastSecond(3);
        assertThat(List.of(goes(last, 3, 0), goes(last, 3, 0), goes(last, 3, 0))).containsOnly(0L);
        assertThat(last.wait(3, SECOND / 2)).isEqualTo(SECOND / 2 + SECOND / 200);
    }

    @Test
    void noSecondHoldsMoreThanTheCeiling() {
        LastSecond last = new LastSecond(30);
        Random random = new Random(7);
        List<Long> sent = new ArrayList<>();
        long now = 0;
        while (now < 60 * SECOND) {
            now += random.nextInt(10) == 0 ? random.nextLong(SECOND) : 0;
            now = goes(last, 30, now);
            sent.add(now);
        }
        for (int i = 30; i < sent.size(); i++) {
            assertThat(sent.get(i) - sent.get(i - 30)).isGreaterThan(SECOND);
        }
        assertThat(sent).hasSizeGreaterThan(600);
    }

    @Test
    void keepsALoweredRate() {
        LastSecond last = new LastSecond(30);
        long now = 0;
        for (int i = 0; i < 100; i++) {
            now = goes(last, 7.5, now);
        }
        assertThat(now / (double) SECOND).isBetween(12.0, 14.0);
    }

    @Test
    void lessThanOneASecondIsOneInALongerTime() {
        LastSecond last = new LastSecond(0.5);
        goes(last, 0.5, 0);
        assertThat(goes(last, 0.5, 0)).isBetween(2 * SECOND, 21 * SECOND / 10);
    }

    private static long goes(LastSecond last, double rate, long now) {
        long at = now + Math.max(0, last.wait(rate, now));
        last.sent(at);
        return at;
    }
}
