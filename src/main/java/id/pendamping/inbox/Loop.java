package id.pendamping.inbox;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Does the same work again and again while the program runs, at once after the start and then at even intervals. */
public final class Loop implements SmartLifecycle {

    /** Phases: what carries out effects starts first and stops last. */
    public static final int THREADS = 0;
    public static final int SWEEPING = 100;
    public static final int WAKING = 200;

    private static final Logger LOG = LoggerFactory.getLogger(Loop.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String name;
    private final Duration pause;
    private final int phase;
    private final Runnable work;
    private CountDownLatch stopping = new CountDownLatch(0);
    private @Nullable Thread thread;

    /** @param phase when it starts and stops among the others */
    public Loop(String name, Duration pause, int phase, Runnable work) {
        this.name = name;
        this.pause = pause;
        this.phase = phase;
        this.work = work;
    }

    @Override
    public synchronized void start() {
        CountDownLatch stop = new CountDownLatch(1);
        stopping = stop;
        thread = Thread.ofVirtual().name(name).start(() -> runUntil(stop));
    }

    private void runUntil(CountDownLatch stop) {
        try {
            do {
                once();
            } while (!stop.await(pause.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Once, for whoever passes the time by hand; the loop need not run. */
    public void once() {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("{} failed and will be tried again: {}", name, FailurePlace.of(e));
        }
    }

    @Override
    public synchronized void stop() {
        stopping.countDown();
        Thread its = thread;
        if (its == null) {
            return;
        }
        try {
            if (!its.join(PATIENCE)) {
                its.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    @Override
    public int getPhase() {
        return phase;
    }
}
