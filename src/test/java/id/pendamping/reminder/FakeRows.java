package id.pendamping.reminder;

import id.pendamping.chat.OutgoingMessage;
import id.pendamping.outbox.BulkOutcome;
import id.pendamping.outbox.BulkRow;
import id.pendamping.outbox.BulkRows;
import id.pendamping.outbox.BulkSource;
import id.pendamping.outbox.BulkSource.Look;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** An outbox in a map: rows by id, sent once after the last look. */
final class FakeRows implements BulkRows {

    record Sent(BulkRow row, OutgoingMessage message, Instant at) {
    }

    final List<Sent> sent = new ArrayList<>();
    private final Map<String, BulkRow> waiting = new LinkedHashMap<>();
    private final Map<String, BulkRow> known = new LinkedHashMap<>();

    @Override
    public void queue(Collection<BulkRow> rows) {
        for (BulkRow row : rows) {
            if (known.putIfAbsent(row.id(), row) == null) {
                waiting.put(row.id(), row);
            }
        }
    }

    @Override
    public void cancel(String person, String source, String reason, Instant at) {
        waiting.values().removeIf(row -> row.person().equals(person) && row.source().equals(source));
    }

    @Override
    public void erase(String person) {
        waiting.values().removeIf(row -> row.person().equals(person));
        known.values().removeIf(row -> row.person().equals(person));
    }

    Collection<BulkRow> waiting() {
        return List.copyOf(waiting.values());
    }

    /** Sends what may go out now. @param isLost whether nobody knows what became of this one */
    void deliver(BulkSource source, Instant now, Predicate<BulkRow> isLost) {
        List<BulkRow> due = waiting.values().stream().filter(row -> !row.notBefore().isAfter(now))
                .sorted(Comparator.comparingInt(BulkRow::rank)).toList();
        for (BulkRow row : due) {
            switch (source.look(row, now)) {
                case Look.Later later -> waiting.put(row.id(), at(row, later.notBefore()));
                case Look.Drop drop -> settle(source, row, new BulkOutcome.Dropped(drop.reason()), now);
                case Look.Send send -> {
                    sent.add(new Sent(row, send.message(), now));
                    settle(source, row, isLost.test(row)
                            ? new BulkOutcome.Unknown()
                            : new BulkOutcome.Sent(sent.size()), now);
                }
            }
        }
    }

    private void settle(BulkSource source, BulkRow row, BulkOutcome outcome, Instant now) {
        waiting.remove(row.id());
        source.settled(row, outcome, now);
        source.settled(row, outcome, now);
    }

    private static BulkRow at(BulkRow row, Instant notBefore) {
        return new BulkRow(row.id(), row.source(), row.chat(), row.person(), row.about(), notBefore, row.rank());
    }
}
