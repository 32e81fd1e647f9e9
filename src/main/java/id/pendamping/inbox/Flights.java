package id.pendamping.inbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Keeps few messages at a time between being sent and being settled, for it is those that are sent again after a crash.
 * Nobody waits long for a place: a channel that hangs must not hold up the others.
 */
final class Flights {

    private final Semaphore places;
    private final Duration patience;

    /** @param patience how long a message waits for a place before it goes without one */
    Flights(int places, Duration patience) {
        this.places = new Semaphore(places, true);
        this.patience = patience;
    }

    static Flights few() {
        return new Flights(4, Duration.ofMillis(250));
    }

    Flight flight() {
        return new Flight();
    }

    /** One message's; used by one thread. */
    final class Flight implements AutoCloseable {

        private boolean held;

        void begin() {
            try {
                held = held || places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        boolean hasPlace() {
            return held;
        }

        /** Settled, or not going on for now. */
        @Override
        public void close() {
            if (held) {
                held = false;
                places.release();
            }
        }
    }
}
