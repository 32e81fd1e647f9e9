package id.pendamping.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import id.pendamping.clinic.Visit;
import id.pendamping.clinic.Visits;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;

/** What staff noted of visits, in MongoDB, one document per effect id. */
final class MongoVisits implements Visits {

    private final MongoCollection<RawBsonDocument> visits;

    MongoVisits(MongoDatabase database) {
        visits = database.getCollection(Schema.VISITS, RawBsonDocument.class);
    }

    @Override
    public void add(Visit visit) {
        RawBsonDocument document = Bytes.document(out -> {
            out.writeString("_id", visit.id());
            out.writeInt32(Format.FIELD, Format.CURRENT);
            out.writeString("gathering", visit.gathering());
            out.writeString("person", visit.person());
            out.writeInt32("number", visit.number());
            out.writeString("staff", visit.staff());
            Values.write(out, "at", visit.at());
            out.writeString("result", visit.result());
        });
        StoreTrouble.once(() -> visits.insertOne(document));
    }

    @Override
    public List<Visit> in(String gathering) {
        return found(Filters.eq("gathering", gathering));
    }

    @Override
    public List<Visit> of(String person) {
        return found(Filters.eq("person", person));
    }

    private List<Visit> found(Bson filter) {
        List<Visit> found = StoreTrouble
                .guard(() -> visits.find(filter).map(MongoVisits::read).into(new ArrayList<>()));
        found.sort(Comparator.comparing(Visit::at).thenComparing(Visit::id));
        return found;
    }

    @Override
    public void erase(String person) {
        StoreTrouble.run(() -> visits.deleteMany(Filters.eq("person", person)));
    }

    private static Visit read(BsonDocument it) {
        Format.check(it.getInt32(Format.FIELD).getValue(), Schema.VISITS);
        return new Visit(it.getString("_id").getValue(), it.getString("gathering").getValue(),
                it.getString("person").getValue(), it.getInt32("number").getValue(), it.getString("staff").getValue(),
                Instant.ofEpochMilli(it.getDateTime("at").getValue()), it.getString("result").getValue());
    }
}
