package id.pendamping.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import id.pendamping.chat.ChatId;
import id.pendamping.inbox.PoisonLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.Document;

/** Poison in MongoDB, one document per inbound id. */
final class MongoPoisonLog implements PoisonLog {

    private final MongoCollection<Document> poison;

    MongoPoisonLog(MongoDatabase database) {
        poison = database.getCollection(Schema.POISON);
    }

    @Override
    public void record(Poison one) {
        Document document = new Document("_id", one.inboundId()).append(Format.FIELD, Format.CURRENT)
                .append("chat", one.chat().value()).append("dialog", one.dialog()).append("step", one.step())
                .append("at", one.at()).append("error", one.error());
        StoreTrouble.once(() -> poison.insertOne(document));
    }

    @Override
    public long count() {
        return StoreTrouble.guard(() -> poison.estimatedDocumentCount());
    }

    @Override
    public List<Poison> latest(int limit) {
        return StoreTrouble.guard(() -> poison.find().sort(Sorts.descending("at")).limit(limit)
                .map(MongoPoisonLog::read).into(new ArrayList<>()));
    }

    private static Poison read(Document document) {
        Format.check(document.getInteger(Format.FIELD, Format.CURRENT), Schema.POISON);
        return new Poison(document.getString("_id"), new ChatId(document.getString("chat")),
                document.getString("dialog"), document.getString("step"),
                Objects.requireNonNull(document.getDate("at")).toInstant(), document.getString("error"));
    }
}
