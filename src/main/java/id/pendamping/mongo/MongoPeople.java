package id.pendamping.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import id.pendamping.participant.People;
import id.pendamping.participant.Person;
import id.pendamping.participant.Person.ConsentEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonWriter;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;

/**
 * People in MongoDB. A document says that it is not erased, and every write asks for that: where it finds a tombstone
 * instead, it tries to make a second document of the same id and fails, which is what it should.
 */
final class MongoPeople implements People {

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<RawBsonDocument> people;
    private final StoredRow roll;

    MongoPeople(MongoDatabase database) {
        people = database.getCollection(Schema.PEOPLE, RawBsonDocument.class);
        roll = new StoredRow(database);
    }

    @Override
    public Optional<Person> find(String person) {
        return StoreTrouble.guard(() -> Optional.ofNullable(people.find(Filters.eq("_id", person)).first()))
                .flatMap(document -> StoredPerson.read(document.asBsonReader()));
    }

    @Override
    public Map<String, Person> of(Collection<String> wanted) {
        Map<String, Person> known = new HashMap<>();
        StoreTrouble.guard(() -> people.find(Filters.in("_id", wanted)).into(new ArrayList<>()))
                .forEach(document -> StoredPerson.read(document.asBsonReader())
                        .ifPresent(it -> known.put(document.getString("_id").getValue(), it)));
        return known;
    }

    @Override
    public void saveField(String person, String field, Object value, Instant at) {
        String place = "fields." + Keys.field(field);
        // A write that was held up must not undo a later one.
        Bson filter = Filters.and(notErased(person), Filters.not(Filters.gt(place + ".at", at)));
        BsonDocument update = Bytes.document(out -> {
            out.writeStartDocument("$set");
            out.writeStartDocument(place);
            out.writeName("value");
            Values.write(out, value);
            Values.write(out, "at", at);
            out.writeEndDocument();
            out.writeEndDocument();
            formatOfNew(out);
        });
        if (StoreTrouble.once(() -> people.updateOne(filter, update, UPSERT))) {
            roll.saw(person, field, value);
        }
    }

    @Override
    public void saveConsent(String person, ConsentEntry entry) {
        Bson filter = Filters.and(notErased(person), Filters.ne("consents.effect", entry.effectId()));
        BsonDocument update = Bytes.document(out -> {
            out.writeStartDocument("$push");
            out.writeStartDocument("consents");
            StoredPerson.writeConsent(out, entry);
            out.writeEndDocument();
            out.writeEndDocument();
            formatOfNew(out);
        });
        if (StoreTrouble.once(() -> people.updateOne(filter, update, UPSERT))) {
            roll.saw(person, entry);
        }
    }

    @Override
    public void erase(String person, Instant at) {
        RawBsonDocument tombstone = Bytes.document(out -> {
            out.writeString("_id", person);
            out.writeInt32(Format.FIELD, Format.CURRENT);
            out.writeBoolean("erased", true);
            Values.write(out, "erasedAt", at);
        });
        StoreTrouble.once(() -> people.replaceOne(notErased(person), tombstone, new ReplaceOptions().upsert(true)));
        roll.erase(person);
    }

    @Override
    public boolean isErased(String person) {
        return StoreTrouble.guard(() -> people.find(Filters.and(Filters.eq("_id", person), Filters.eq("erased", true)))
                .projection(Projections.include("_id")).first() != null);
    }

    private static Bson notErased(String person) {
        return Filters.and(Filters.eq("_id", person), Filters.eq("erased", false));
    }

    private static void formatOfNew(BsonWriter out) {
        out.writeStartDocument("$setOnInsert");
        out.writeInt32(Format.FIELD, Format.CURRENT);
        out.writeEndDocument();
    }
}
