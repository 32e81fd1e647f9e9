package id.pendamping.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import id.pendamping.engine.Effect.SaveEvent;
import id.pendamping.outcome.EventStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;

/** The journal of events in MongoDB, one document per effect id. */
final class MongoEvents implements EventStore {

    private static final String PERSON = "person";

    private final MongoCollection<RawBsonDocument> events;

    MongoEvents(MongoDatabase database) {
        events = database.getCollection(Schema.EVENTS, RawBsonDocument.class);
    }

    @Override
    public void append(SaveEvent event) {
        StoreTrouble.once(() -> events.insertOne(document(event)));
    }

    static RawBsonDocument document(SaveEvent event) {
        return Bytes.document(out -> {
            out.writeString("_id", event.id());
            out.writeInt32(Format.FIELD, Format.CURRENT);
            out.writeString(PERSON, event.person());
            Values.write(out, "at", event.at());
            out.writeString("type", event.type());
            out.writeStartDocument("data");
            event.data().forEach((name, word) -> out.writeString(Keys.field(name), word));
            out.writeEndDocument();
        });
    }

    @Override
    public long count(String person) {
        return StoreTrouble.guard(() -> events.countDocuments(Filters.eq(PERSON, person)));
    }

    @Override
    public List<SaveEvent> of(String person) {
        return inOrder(Filters.eq(PERSON, person));
    }

    @Override
    public List<SaveEvent> of(Collection<String> people) {
        return inOrder(Filters.in(PERSON, people));
    }

    private List<SaveEvent> inOrder(Bson which) {
        List<SaveEvent> found = StoreTrouble
                .guard(() -> events.find(which).map(MongoEvents::read).into(new ArrayList<>()));
        found.sort(Comparator.comparing(SaveEvent::person).thenComparing(SaveEvent::at)
                .thenComparing(event -> place(event.id())).thenComparing(SaveEvent::id));
        return found;
    }

    /** Where in its turn an event was decided; the ids of a turn differ in nothing else. */
    private static int place(String id) {
        String place = id.substring(id.lastIndexOf('#') + 1);
        return place.matches("\\d{1,4}") ? Integer.parseInt(place) : 0;
    }

    @Override
    public void eachPerson(Consumer<String> person) {
        StoreTrouble.run(() -> {
            String[] last = {""};
            events.find().projection(Projections.fields(Projections.include(PERSON), Projections.excludeId()))
                    .sort(Sorts.ascending(PERSON)).forEach(event -> {
                        String next = event.getString(PERSON).getValue();
                        if (!next.equals(last[0])) {
                            last[0] = next;
                            person.accept(next);
                        }
                    });
        });
    }

    @Override
    public void erase(String person) {
        StoreTrouble.run(() -> events.deleteMany(Filters.eq(PERSON, person)));
    }

    private static SaveEvent read(RawBsonDocument document) {
        Format.check(document.getInt32(Format.FIELD).getValue(), Schema.EVENTS);
        Map<String, String> data = new HashMap<>();
        document.getDocument("data")
                .forEach((name, word) -> data.put(Keys.word(name), word.asString().getValue()));
        return new SaveEvent(document.getString("_id").getValue(), document.getString(PERSON).getValue(),
                Instant.ofEpochMilli(document.getDateTime("at").getValue()), document.getString("type").getValue(),
                data);
    }
}
