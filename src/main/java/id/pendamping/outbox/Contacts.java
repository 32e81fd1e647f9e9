package id.pendamping.outbox;

import java.time.Instant;
import java.util.Optional;

/**
 * When each person was last told something unasked. All who have something to tell look here, so that they keep their
 * distance from each other without knowing each other. What a person has booked ({@link BulkRow#BOOKED}) does not count.
 */
public interface Contacts {

    /** In the time people live in. */
    Optional<Instant> last(String person);

    /** Only ever goes forward; the same again changes nothing. */
    void record(String person, Instant at);

    void erase(String person);
}
