package id.pendamping.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import id.pendamping.staff.ExportLog;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.Binary;

/** Who took which tables along, in MongoDB. */
final class MongoExportLog implements ExportLog {

    private static final String KEY = "exportKey";
    private static final int KEY_BYTES = 32;

    private final MongoCollection<Document> exports;
    private final MongoCollection<Document> settings;

    MongoExportLog(MongoDatabase database) {
        exports = database.getCollection(Schema.EXPORTS);
        settings = database.getCollection(Schema.SETTINGS);
    }

    @Override
    public void begin(Entry entry) {
        StoreTrouble.once(() -> exports.insertOne(new Document("_id", entry.id()).append(Format.FIELD, Format.CURRENT)
                .append("at", Date.from(entry.at())).append("staff", entry.staff()).append("table", entry.table())
                .append("kind", entry.kind()).append("purpose", entry.purpose()).append("rows", entry.rows())));
    }

    @Override
    public void finish(String id, long rows) {
        StoreTrouble.run(() -> exports.updateOne(Filters.eq("_id", id), Updates.set("rows", rows)));
    }

    @Override
    public List<Entry> newest(int most) {
        return StoreTrouble.guard(() -> exports.find().sort(Sorts.descending("at", "_id")).limit(most)
                .map(MongoExportLog::read).into(new ArrayList<>()));
    }

    @Override
    public byte[] key() {
        byte[] fresh = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(fresh);
        StoreTrouble.once(() -> settings.insertOne(new Document("_id", KEY).append(Format.FIELD, Format.CURRENT)
                .append("value", new Binary(fresh))));
        Document stored = StoreTrouble.guard(() -> settings.find(Filters.eq("_id", KEY)).first());
        return Objects.requireNonNull(stored).get("value", Binary.class).getData();
    }

    private static Entry read(Document in) {
        Format.check(in.getInteger(Format.FIELD), Schema.EXPORTS);
        return new Entry(in.getString("_id"), in.getDate("at").toInstant(), in.getString("staff"),
                in.getString("table"), in.getString("kind"), in.getString("purpose"), in.getLong("rows"));
    }
}
