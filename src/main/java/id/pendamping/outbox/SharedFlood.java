package id.pendamping.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the other nodes of a channel's order to be silent, and looks once a second for theirs, only while sending. */
final class SharedFlood {

    private static final Logger LOG = LoggerFactory.getLogger(SharedFlood.class);
    private static final long LOOK_EVERY_MILLIS = 1000;

    private final FloodWaits waits;
    private final InstantSource machine;
    private final Pace pace;
    private final AtomicLong lastLook = new AtomicLong();

    SharedFlood(FloodWaits waits, InstantSource machine, Pace pace) {
        this.waits = waits;
        this.machine = machine;
        this.pace = pace;
    }

    void refused(Duration retryAfter) {
        pace.refused(retryAfter);
        try {
            waits.save(machine.instant().plus(retryAfter));
        } catch (RuntimeException e) {
            LOG.warn("a flood wait could not be shared: {}", e.getClass().getName());
        }
    }

    void look() {
        Instant now = machine.instant();
        long last = lastLook.get();
        if (now.toEpochMilli() - last < LOOK_EVERY_MILLIS || !lastLook.compareAndSet(last, now.toEpochMilli())) {
            return;
        }
        try {
            waits.current().filter(now::isBefore).ifPresent(until -> pace.closeFor(Duration.between(now, until)));
        } catch (RuntimeException e) {
            LOG.debug("flood waits of other nodes are not known: {}", e.getClass().getName());
        }
    }
}
