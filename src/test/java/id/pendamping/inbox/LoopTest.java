package id.pendamping.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LoopTest {

    @Test
    void worksAtOnceAndAgainEvenAfterAFailureAndStops() throws InterruptedException {
        CountDownLatch worked = new CountDownLatch(3);
        Loop loop = new Loop("test", Duration.ofMillis(1), Loop.SWEEPING, () -> {
            worked.countDown();
            throw new IllegalStateException("again");
        });
        assertThat(loop.isRunning()).isFalse();
        loop.start();
        assertThat(worked.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(loop.isRunning()).isTrue();
        loop.stop();
        assertThat(loop.isRunning()).isFalse();
    }

    @Test
    void stoppingDoesNotWaitForThePause() {
        CountDownLatch worked = new CountDownLatch(1);
        Loop loop = new Loop("test", Duration.ofHours(1), Loop.WAKING, worked::countDown);
        loop.start();
        loop.stop();
        assertThat(loop.isRunning()).isFalse();
        assertThat(loop.getPhase()).isGreaterThan(Loop.SWEEPING);
    }
}
