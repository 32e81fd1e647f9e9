package id.pendamping.inbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Counts the messages that are sent and not yet settled, for it is those that are sent again after a crash. While there
 * are many, nothing more is begun. Nobody waits long for that: a channel that hangs must not hold up the others.
 */
final class Flights {

    private final Semaphore places;
    private final Duration patience;

    /**
     * @param places how many are many
     * @param patience how long anybody waits
     */
    Flights(int places, Duration patience) {
        this.places = new Semaphore(places, true);
        this.patience = patience;
    }

    static Flights few() {
        return new Flights(6, Duration.ofMillis(250));
    }

    /** Waits until there are few, or long enough. @return whether there are few */
    boolean awaitFew() {
        if (places.availablePermits() > 0) {
            return true;
        }
        try {
            boolean few = places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (few) {
                places.release();
            }
            return few;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    Flight flight() {
        return new Flight();
    }

    /** One message's; used by one thread. */
    final class Flight implements AutoCloseable {

        private boolean counted;

        void begin() {
            counted = counted || places.tryAcquire();
        }

        /** Settled, or not going on for now. */
        @Override
        public void close() {
            if (counted) {
                counted = false;
                places.release();
            }
        }
    }
}
