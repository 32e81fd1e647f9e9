package id.pendamping.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leaves a sign of life in the store, and notices at the start that the last one is long ago: then the store may be a
 * restored backup, which knows nothing of what people were told since and must not write to them by itself.
 */
final class Heartbeat {

    static final Duration LONG = Duration.ofHours(24);
    static final Duration EVERY = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

    private final Heartbeats store;
    private final InstantSource machine;
    private Instant beaten = Instant.MIN;
    private boolean started;
    private boolean said;
    private volatile boolean confirmed;

    Heartbeat(Heartbeats store, InstantSource machine) {
        this.store = store;
        this.machine = machine;
    }

    /** Whether people may be written to; not before the first look. */
    boolean isConfirmed() {
        return confirmed;
    }

    synchronized void look() {
        Instant now = machine.instant();
        if (!started) {
            if (store.last().filter(last -> Duration.between(last, now).compareTo(LONG) > 0).isPresent()) {
                store.hold();
            }
            started = true;
        }
        confirmed = !store.isHeld();
        say();
        if (!beaten.plus(EVERY).isAfter(now)) {
            store.beat(now);
            beaten = now;
        }
    }

    private void say() {
        if (!confirmed && !said) {
            LOG.warn("This store was not in use for more than {} hours, so it may be a restored backup. People get"
                    + " their answers, but reminders and broadcasts wait. If nobody has served these people from"
                    + " another store meanwhile, run `java -jar pendamping.jar confirm-sending` with the same settings"
                    + " (MONGODB_URI; for the trial store stop the program first).", LONG.toHours());
        } else if (confirmed && said) {
            LOG.info("Confirmed: reminders and broadcasts go out again.");
        }
        said = !confirmed;
    }
}
