package id.pendamping.inbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Keeps few messages sent and not yet settled, for it is those that are sent again after a crash: even fewer while the
 * process is young, when each takes long because code that has hardly run is slow. Nobody waits long for a place: a
 * channel that hangs must not hold up the others.
 */
final class Flights {

    /**
     * @param places how many at most
     * @param patience how long anybody waits for a place before going without one
     */
    record Phase(int places, Duration patience) {
    }

    /** @param youth how long the young phase is; the grown one never has fewer places */
    record Rule(Phase young, Duration youth, Phase grown) {

        static final Rule USUAL = new Rule(new Phase(2, Duration.ofSeconds(3)), Duration.ofSeconds(10),
                new Phase(24, Duration.ofMillis(250)));
    }

    private final Rule rule;
    private final InstantSource clock;
    private final Instant grownAt;
    private final Semaphore places;
    private final AtomicBoolean grown = new AtomicBoolean();

    Flights(Rule rule, InstantSource clock) {
        this.rule = rule;
        this.clock = clock;
        this.grownAt = clock.instant().plus(rule.youth());
        this.places = new Semaphore(rule.young().places(), true);
    }

    /** Waits for a place, or long enough. @return the flight of the first message that is to be sent */
    Flight board() {
        Phase phase = phase();
        Flight flight = flight();
        try {
            flight.counted = places.tryAcquire(phase.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return flight;
    }

    /** One that waits for no place. */
    Flight flight() {
        return new Flight();
    }

    private Phase phase() {
        if (clock.instant().isBefore(grownAt)) {
            return rule.young();
        }
        if (grown.compareAndSet(false, true)) {
            places.release(rule.grown().places() - rule.young().places());
        }
        return rule.grown();
    }

    /** From the decision, or the sending, until it is settled. Used by one thread at a time. */
    final class Flight implements AutoCloseable {

        private boolean counted;

        boolean hasPlace() {
            return counted;
        }

        /** Takes a place where it has none and one is free. */
        void begin() {
            counted = counted || places.tryAcquire();
        }

        /** @return the same flight for whoever goes on with it; this one counts no more */
        Flight handOver() {
            Flight going = flight();
            going.counted = counted;
            counted = false;
            return going;
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
