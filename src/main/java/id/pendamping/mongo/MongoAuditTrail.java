package id.pendamping.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import id.pendamping.staff.AuditTrail;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;

/** The trail in MongoDB: documents are added and never touched again. */
final class MongoAuditTrail implements AuditTrail {

    private final MongoCollection<RawBsonDocument> audit;

    MongoAuditTrail(MongoDatabase database) {
        audit = database.getCollection(Schema.AUDIT, RawBsonDocument.class);
    }

    @Override
    public void record(Entry entry) {
        RawBsonDocument document = Bytes.document(out -> {
            out.writeString("_id", entry.id());
            out.writeInt32(Format.FIELD, Format.CURRENT);
            Values.write(out, "at", entry.at());
            out.writeString("staff", entry.staff());
            out.writeString("action", entry.action());
            String about = entry.about();
            if (about != null) {
                out.writeString("about", about);
            }
        });
        StoreTrouble.once(() -> audit.insertOne(document));
    }

    @Override
    public List<Entry> newest(int most) {
        return StoreTrouble.guard(() -> audit.find().sort(Sorts.descending("at", "_id")).limit(most)
                .map(MongoAuditTrail::read).into(new ArrayList<>()));
    }

    private static Entry read(BsonDocument document) {
        Format.check(document.getInt32(Format.FIELD).getValue(), Schema.AUDIT);
        return new Entry(document.getString("_id").getValue(),
                Instant.ofEpochMilli(document.getDateTime("at").getValue()), document.getString("staff").getValue(),
                document.getString("action").getValue(),
                document.containsKey("about") ? document.getString("about").getValue() : null);
    }
}
