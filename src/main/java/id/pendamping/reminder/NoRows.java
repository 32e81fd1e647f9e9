package id.pendamping.reminder;

import id.pendamping.outbox.BulkRow;
import id.pendamping.outbox.BulkRows;
import java.time.Instant;
import java.util.Collection;

/** Stands in where nothing sends bulk messages: plans are kept, and nothing is taken from them. */
final class NoRows implements BulkRows {

    @Override
    public void queue(Collection<BulkRow> rows) {
    }

    @Override
    public void cancel(String person, String source, String reason, Instant at) {
    }

    @Override
    public void erase(String person) {
    }
}
