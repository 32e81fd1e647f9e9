package id.pendamping.outbox;

import java.time.Instant;
import java.util.Optional;

/** When this store was last in use, in machine time, and whether somebody has to say that it may be used again. */
public interface Heartbeats {

    /** Empty for a new store. */
    Optional<Instant> last();

    void beat(Instant at);

    /** From now on nothing is begun until {@link #confirm}. */
    void hold();

    boolean isHeld();

    /** Somebody has looked: people may be written to again. Counts as a sign of life. */
    void confirm(Instant at);
}
