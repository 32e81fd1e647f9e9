package id.pendamping.outbox;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.OutgoingMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** A feature that has something to tell: each row says its own id. Keeps what it was told. */
public final class Bills implements BulkSource {

    record Told(String id, BulkOutcome outcome) {
    }

    private final List<Told> told = new ArrayList<>();
    private BiFunction<BulkRow, Instant, Look> look = (row, now) -> new Look.Send(OutgoingMessage.text(row.id()));

    void looking(BiFunction<BulkRow, Instant, Look> how) {
        look = how;
    }

    @Override
    public String name() {
        return "bills";
    }

    @Override
    public Look look(BulkRow row, Instant now) {
        return look.apply(row, now);
    }

    @Override
    public synchronized void settled(BulkRow row, BulkOutcome outcome, Instant at) {
        told.add(new Told(row.id(), outcome));
    }

    public synchronized List<Told> told() {
        return List.copyOf(told);
    }

    public static BulkRow row(String id, String chat, Instant notBefore, int rank) {
        return new BulkRow(id, "bills", new ChatId(chat), "person-of-" + chat, "plan", notBefore, rank);
    }
}
