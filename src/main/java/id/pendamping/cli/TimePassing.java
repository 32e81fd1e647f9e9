package id.pendamping.cli;

import id.pendamping.inbox.Loop;
import id.pendamping.outbox.SendLoop;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/** Lets everything act whose time has come, and waits until it has been sent. */
record TimePassing(List<Loop> timed, SendLoop sending) implements Passing {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration GLANCE = Duration.ofMillis(1);

    @Override
    public void passed() throws TimeoutException {
        timed.forEach(Loop::once);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!sending.isIdle()) {
            if (System.nanoTime() > deadline) {
                throw new TimeoutException("not sent within " + PATIENCE.toSeconds() + " s");
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }
}
