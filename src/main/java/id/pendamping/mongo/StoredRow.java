package id.pendamping.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOptions;
import id.pendamping.casework.Facts;
import id.pendamping.casework.NameKey;
import id.pendamping.casework.Row;
import id.pendamping.casework.Row.Talk;
import id.pendamping.outcome.Course;
import id.pendamping.outcome.Stage;
import id.pendamping.participant.Person;
import id.pendamping.participant.Person.ConsentEntry;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stands in the roll, and who writes it: the projection says how they get on, their record what they are
 * called. A row begins with the projection and takes the rest from the record then; what is told before changes nothing.
 */
final class StoredRow {

    private static final String SHARING = "sharing";
    private static final String NAME = "name";

    private final MongoCollection<Document> rows;
    private final MongoCollection<RawBsonDocument> people;

    StoredRow(MongoDatabase database) {
        rows = database.getCollection(Schema.ROLL);
        people = database.getCollection(Schema.PEOPLE, RawBsonDocument.class);
    }

    void keep(Course course) {
        Document fresh = new Document(Format.FIELD, Format.CURRENT);
        if (rows.find(Filters.eq("_id", course.person())).projection(Projections.include("_id")).first() == null) {
            RawBsonDocument record = people.find(Filters.eq("_id", course.person())).first();
            Optional<Person> person = record == null
                    ? Optional.of(new Person(course.person(), Map.of(), List.of()))
                    : StoredPerson.read(record.asBsonReader());
            if (person.isEmpty()) {
                return;
            }
            Object name = person.get().fields().get(NAME);
            fresh.putAll(called(name instanceof String said ? said : ""));
            fresh.append("shares", person.get().consents().stream().filter(it -> it.purpose().equals(SHARING))
                    .reduce((earlier, later) -> later).map(ConsentEntry::granted).orElse(false));
        }
        // One of more events is there already: then the id is taken, and nothing happens.
        Bson older = Filters.and(Filters.eq("_id", course.person()),
                Filters.not(Filters.gt("events", course.span().events())));
        StoreTrouble.once(() -> rows.updateOne(older,
                new Document("$set", told(course)).append("$setOnInsert", fresh), new UpdateOptions().upsert(true)));
    }

    private static Document told(Course course) {
        Facts facts = Facts.of(course);
        Document told = new Document();
        course.profile().told().forEach((field, value) -> told.put(Keys.field(field), value));
        return new Document("events", course.span().events()).append("agreed", course.consents().service())
                .append("farthest", facts.farthest().id()).append("blocked", facts.blocked())
                .append("waits", facts.waits() == null ? null : Date.from(facts.waits()))
                .append("owes", facts.owes() == null ? null : facts.owes().toString()).append("told", told)
                .append("groups", List.copyOf(course.profile().groups()))
                .append("helper", course.profile().helper());
    }

    private static Document called(String name) {
        String key = NameKey.of(name);
        return new Document("key", key.isEmpty() ? NameKey.NAMELESS : key).append(NAME, name);
    }

    /** What was told of a person, if it is one of the things by which they are found. */
    void saw(String person, String field, Object value) {
        if (field.equals(NAME)) {
            StoreTrouble.once(() -> rows.updateOne(Filters.eq("_id", person),
                    new Document("$set", called(String.valueOf(value)))));
        }
    }

    void saw(String person, ConsentEntry consent) {
        if (consent.purpose().equals(SHARING)) {
            StoreTrouble.once(() -> rows.updateOne(Filters.eq("_id", person),
                    new Document("$set", new Document("shares", consent.granted()))));
        }
    }

    void erase(String person) {
        StoreTrouble.run(() -> rows.deleteOne(Filters.eq("_id", person)));
    }

    static Row read(Document in, @Nullable Talk talk) {
        Format.check(in.getInteger(Format.FIELD), Schema.ROLL);
        Date waits = in.getDate("waits");
        String owes = in.getString("owes");
        Map<String, String> told = new HashMap<>();
        in.get("told", Document.class).forEach((field, value) -> told.put(Keys.word(field), String.valueOf(value)));
        return new Row(in.getString("_id"), in.getString(NAME),
                new Facts(Stage.valueOf(in.getString("farthest").toUpperCase(Locale.ROOT)), in.getBoolean("blocked"),
                        waits == null ? null : waits.toInstant(), owes == null ? null : LocalDate.parse(owes)),
                told, Set.copyOf(in.getList("groups", String.class)), in.getString("helper"),
                in.getBoolean("shares"), talk);
    }
}
