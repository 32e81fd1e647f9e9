package id.pendamping.outbox;

import java.time.Instant;
import java.util.Collection;

/** Where bulk rows wait, as features see it. */
public interface BulkRows {

    /** Queues rows; one whose id is known already, whatever became of it, changes nothing. */
    void queue(Collection<BulkRow> rows);

    /**
     * Drops what is not yet being sent.
     *
     * @param source empty for all sources
     * @param reason as in {@link BulkOutcome.Dropped}
     */
    void cancel(String person, String source, String reason, Instant at);

    /** Forgets everything for the person. */
    void erase(String person);
}
