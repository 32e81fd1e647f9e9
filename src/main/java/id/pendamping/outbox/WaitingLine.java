package id.pendamping.outbox;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/** Lets one at a time to the front, in the order in which they came. */
final class WaitingLine {

    /** How often those who wait look whether they still should. */
    private static final Duration BEAT = Duration.ofSeconds(1);

    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<CountDownLatch> places = new ArrayDeque<>();

    /** Waits for the front, works there and leaves. @return false when the wait or the work was given up */
    boolean atFront(Rest rest, BooleanSupplier work) {
        CountDownLatch front = join();
        try {
            while (!front.await(BEAT.toMillis(), TimeUnit.MILLISECONDS)) {
                if (!rest.rest(Duration.ZERO)) {
                    return false;
                }
            }
            return work.getAsBoolean();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            leave(front);
        }
    }

    int length() {
        lock.lock();
        try {
            return places.size();
        } finally {
            lock.unlock();
        }
    }

    private CountDownLatch join() {
        CountDownLatch front = new CountDownLatch(1);
        lock.lock();
        try {
            if (places.isEmpty()) {
                front.countDown();
            }
            places.addLast(front);
            return front;
        } finally {
            lock.unlock();
        }
    }

    private void leave(CountDownLatch place) {
        lock.lock();
        try {
            places.remove(place);
            CountDownLatch first = places.peekFirst();
            if (first != null) {
                first.countDown();
            }
        } finally {
            lock.unlock();
        }
    }
}
