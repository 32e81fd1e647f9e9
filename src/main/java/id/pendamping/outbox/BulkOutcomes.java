package id.pendamping.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of bulk rows: for those who have to be told, and for those who look after the program. */
public interface BulkOutcomes {

    /** Rows with an outcome that their source has not been told and nobody is about to tell it, oldest first. */
    List<Settled> untold(int limit);

    /** Its source knows it now. */
    void told(String id);

    /** How many rows stand where; the number of rows is what it costs. */
    Map<BulkState, Long> counts();

    long count(BulkState state);

    /** Rows of which nobody knows whether they were shown, newest first. */
    List<Settled> unknown(int limit);

    /** The {@code notBefore} of the row that has waited longest; rows that may not go out yet do not count. */
    Optional<Instant> oldestDue(Instant now);

    record Settled(BulkRow row, BulkOutcome outcome, Instant at) {
    }
}
