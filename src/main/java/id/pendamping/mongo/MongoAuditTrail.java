package id.pendamping.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import id.pendamping.staff.AuditTrail;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;

/** The trail in MongoDB: documents are added and never touched again. */
final class MongoAuditTrail implements AuditTrail {

    private static final char AREA = '.';
    private static final char AFTER_AREA = AREA + 1;

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

    @Override
    public List<Entry> find(Search search, int skip, int most) {
        List<Bson> filters = new ArrayList<>();
        String staff = search.staff();
        if (staff != null) {
            filters.add(Filters.eq("staff", staff));
        }
        String area = search.area();
        if (area != null) {
            filters.add(Filters.gte("action", area + AREA));
            filters.add(Filters.lt("action", area + AFTER_AREA));
        }
        Instant from = search.from();
        if (from != null) {
            filters.add(Filters.gte("at", from));
        }
        Instant until = search.until();
        if (until != null) {
            filters.add(Filters.lt("at", until));
        }
        Bson filter = filters.isEmpty() ? Filters.empty() : Filters.and(filters);
        return StoreTrouble.guard(() -> audit.find(filter).sort(Sorts.descending("at", "_id")).skip(skip).limit(most)
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
