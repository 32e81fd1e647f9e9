package id.pendamping.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import id.pendamping.engine.Effect.SaveEvent;
import id.pendamping.outcome.Events;
import org.bson.RawBsonDocument;

/** The journal of events in MongoDB, one document per effect id. */
final class MongoEvents implements Events {

    private final MongoCollection<RawBsonDocument> events;

    MongoEvents(MongoDatabase database) {
        events = database.getCollection(Schema.EVENTS, RawBsonDocument.class);
    }

    @Override
    public void append(SaveEvent event) {
        RawBsonDocument document = Bytes.document(out -> {
            out.writeString("_id", event.id());
            out.writeInt32(Format.FIELD, Format.CURRENT);
            out.writeString("person", event.person());
            Values.write(out, "at", event.at());
            out.writeString("type", event.type());
            out.writeStartDocument("data");
            event.data().forEach((name, word) -> out.writeString(Keys.field(name), word));
            out.writeEndDocument();
        });
        StoreTrouble.once(() -> events.insertOne(document));
    }

    @Override
    public long count(String person) {
        return StoreTrouble.guard(() -> events.countDocuments(Filters.eq("person", person)));
    }

    @Override
    public void erase(String person) {
        StoreTrouble.run(() -> events.deleteMany(Filters.eq("person", person)));
    }
}
