package id.pendamping.broadcast;

import id.pendamping.outbox.BulkOutcome;
import id.pendamping.outbox.BulkRow;
import id.pendamping.outbox.BulkRows;
import id.pendamping.outbox.BulkSource;
import id.pendamping.outbox.BulkSource.Look;
import id.pendamping.outbox.Delivery;
import id.pendamping.outbox.MessageSender;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An outbox in a map, whose rows go out one by one when it is told to. */
final class RowsInMemory implements BulkRows {

    private final Map<String, BulkRow> waiting = new LinkedHashMap<>();
    private final Set<String> known = new HashSet<>();

    @Override
    public void queue(Collection<BulkRow> rows) {
        rows.stream().filter(row -> known.add(row.id())).forEach(row -> waiting.put(row.id(), row));
    }

    @Override
    public void cancel(String person, String source, String reason, Instant at) {
        erase(person);
    }

    @Override
    public void erase(String person) {
        waiting.values().removeIf(row -> row.person().equals(person));
    }

    void deliver(BulkSource source, Instant now, MessageSender channel) {
        for (BulkRow row : List.copyOf(waiting.values())) {
            if (row.notBefore().isAfter(now)) {
                continue;
            }
            switch (source.look(row, now)) {
                case Look.Later later -> waiting.put(row.id(), new BulkRow(row.id(), row.source(), row.chat(),
                        row.person(), row.about(), later.notBefore(), row.rank()));
                case Look.Drop(var reason) -> settle(source, row, new BulkOutcome.Dropped(reason), now);
                case Look.Send send ->
                    settle(source, row, outcome(channel.send(row.chat(), send.message(), null)), now);
            }
        }
    }

    private void settle(BulkSource source, BulkRow row, BulkOutcome outcome, Instant now) {
        waiting.remove(row.id());
        source.settled(row, outcome, now);
    }

    private static BulkOutcome outcome(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Sent sent -> new BulkOutcome.Sent(sent.messageId());
            case Delivery.Blocked blocked -> new BulkOutcome.Blocked();
            case Delivery.Unknown unknown -> new BulkOutcome.Unknown();
            case Delivery.Failed failed -> new BulkOutcome.Failed(failed.reason());
            case Delivery.NotSent notSent -> throw new AssertionError("this channel takes everything");
        };
    }
}
