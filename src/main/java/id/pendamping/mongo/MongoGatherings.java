package id.pendamping.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import id.pendamping.clinic.Gathering;
import id.pendamping.clinic.GatheringPages;
import id.pendamping.clinic.Gatherings;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;

/** Gatherings in MongoDB, one document each. */
final class MongoGatherings implements Gatherings, GatheringPages {

    private final MongoCollection<RawBsonDocument> gatherings;

    MongoGatherings(MongoDatabase database) {
        gatherings = database.getCollection(Schema.GATHERINGS, RawBsonDocument.class);
    }

    @Override
    public void create(Gathering it) {
        RawBsonDocument document = Bytes.document(out -> {
            out.writeString("_id", it.id());
            out.writeInt32(Format.FIELD, Format.CURRENT);
            Values.write(out, "at", it.madeAt());
            out.writeString("by", it.by());
            out.writeString("kind", it.kind());
            out.writeString("name", it.name());
            out.writeString("place", it.place());
            out.writeString("area", it.area());
            out.writeString("where", it.where());
            Values.write(out, "start", it.start());
            out.writeString("zone", it.zone().getId());
            out.writeInt32("capacity", it.capacity());
            out.writeString("schedule", it.schedule());
            out.writeString("topic", it.topic());
            out.writeString("minutes", it.minutes());
            out.writeBoolean("off", it.calledOff());
        });
        StoreTrouble.once(() -> gatherings.insertOne(document));
    }

    @Override
    public Optional<Gathering> find(String id) {
        return Optional.ofNullable(StoreTrouble.guard(() -> gatherings.find(Filters.eq("_id", id)).first()))
                .map(MongoGatherings::read);
    }

    @Override
    public List<Gathering> from(Instant start, int most) {
        return coming(start, 0, most);
    }

    @Override
    public List<Gathering> coming(Instant from, int skip, int most) {
        return page(Filters.gte("start", from), Sorts.ascending("start", "_id"), skip, most);
    }

    @Override
    public List<Gathering> past(Instant before, int skip, int most) {
        return page(Filters.lt("start", before), Sorts.descending("start", "_id"), skip, most);
    }

    private List<Gathering> page(Bson which, Bson order, int skip, int most) {
        return StoreTrouble.guard(() -> gatherings.find(which).sort(order).skip(skip).limit(most)
                .map(MongoGatherings::read).into(new ArrayList<>()));
    }

    @Override
    public void move(String id, Instant start, Instant at) {
        change(id, at, Updates.combine(Updates.set("start", start), Updates.set("at", at)));
    }

    @Override
    public void callOff(String id, Instant at) {
        change(id, at, Updates.combine(Updates.set("off", true), Updates.set("at", at)));
    }

    private void change(String id, Instant at, Bson update) {
        StoreTrouble.run(() -> gatherings
                .updateOne(Filters.and(Filters.eq("_id", id), Filters.lte("at", at), Filters.eq("off", false)),
                        update));
    }

    @Override
    public void write(String id, Part part, String text) {
        StoreTrouble.run(() -> gatherings.updateOne(Filters.eq("_id", id),
                Updates.set(part.name().toLowerCase(Locale.ROOT), text)));
    }

    @Override
    public void resize(String id, int capacity) {
        StoreTrouble.run(() -> gatherings.updateOne(Filters.eq("_id", id), Updates.set("capacity", capacity)));
    }

    private static Gathering read(BsonDocument it) {
        Format.check(it.getInt32(Format.FIELD).getValue(), Schema.GATHERINGS);
        return new Gathering(text(it, "_id"), moment(it, "at"), text(it, "by"), text(it, "kind"), text(it, "name"),
                text(it, "place"), text(it, "area"), text(it, "where"), moment(it, "start"),
                ZoneId.of(text(it, "zone")), it.getInt32("capacity").getValue(), text(it, "schedule"),
                text(it, "topic"), text(it, "minutes"), it.getBoolean("off").getValue());
    }

    private static String text(BsonDocument it, String field) {
        return it.getString(field).getValue();
    }

    private static Instant moment(BsonDocument it, String field) {
        return Instant.ofEpochMilli(it.getDateTime(field).getValue());
    }
}
