package id.pendamping.outbox;

import java.time.Duration;
import java.util.Comparator;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Lets one at a time to the front: the most urgent first, and of these in the order in which they came. */
final class WaitingLine {

    /** How often those who wait look whether they still should. */
    private static final Duration BEAT = Duration.ofSeconds(1);

    private record Place(Urgency urgency, long number, CountDownLatch called) {
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final NavigableSet<Place> waiting = new TreeSet<>(
            Comparator.comparing(Place::urgency).thenComparing(Place::number));
    private @Nullable Place front;
    private long numbers;

    /** Waits for the front, works there and leaves. @return false when the wait or the work was given up */
    boolean atFront(Urgency urgency, Rest rest, BooleanSupplier work) {
        Place mine = join(urgency);
        try {
            while (!mine.called().await(BEAT.toMillis(), TimeUnit.MILLISECONDS)) {
                if (!rest.rest(Duration.ZERO)) {
                    return false;
                }
            }
            return work.getAsBoolean();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            leave(mine);
        }
    }

    /** How many wait or are at the front. */
    int length() {
        lock.lock();
        try {
            return waiting.size() + (front == null ? 0 : 1);
        } finally {
            lock.unlock();
        }
    }

    private Place join(Urgency urgency) {
        lock.lock();
        try {
            Place place = new Place(urgency, numbers++, new CountDownLatch(1));
            waiting.add(place);
            callNext();
            return place;
        } finally {
            lock.unlock();
        }
    }

    private void leave(Place place) {
        lock.lock();
        try {
            waiting.remove(place);
            if (place.equals(front)) {
                front = null;
            }
            callNext();
        } finally {
            lock.unlock();
        }
    }

    private void callNext() {
        if (front == null) {
            front = waiting.pollFirst();
            if (front != null) {
                front.called().countDown();
            }
        }
    }
}
