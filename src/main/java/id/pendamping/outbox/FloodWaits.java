package id.pendamping.outbox;

import java.time.Instant;
import java.util.Optional;

/** Where a channel's order to wait is kept for all nodes, in machine time. */
public interface FloodWaits {

    /** Until then nobody sends; an earlier instant than the stored one changes nothing. */
    void save(Instant until);

    /** The latest stored instant, which may be long past. */
    Optional<Instant> current();
}
