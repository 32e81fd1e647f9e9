package id.pendamping.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import id.pendamping.outcome.Stage;
import id.pendamping.outcome.Ways;
import id.pendamping.participant.Person.ConsentEntry;
import java.util.HashSet;
import java.util.Set;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;

/** Reads from several collections who has come how far. */
final class MongoWays implements Ways {

    private static final String PERSON = "person";
    private static final String SERVICE = "service";

    private final MongoDatabase database;

    MongoWays(MongoDatabase database) {
        this.database = database;
    }

    @Override
    public Set<String> at(Stage stage) {
        return switch (stage) {
            case REACHED -> people(Schema.CONVERSATIONS, Filters.empty());
            case CONSENTED -> consented();
            case PRETEST -> people(Schema.TEST_RESULTS, Filters.eq("test", "pre"));
            case POSTTEST -> people(Schema.TEST_RESULTS, Filters.eq("test", "post"));
            case LESSONS, CHECKLIST, REGISTERED, CONTRIBUTED ->
                people(Schema.EVENTS, Filters.in("type", stage.events()));
        };
    }

    private Set<String> people(String collection, Bson filter) {
        return StoreTrouble.guard(() -> documents(collection).find(filter).projection(Projections.include(PERSON))
                .map(document -> document.getString(PERSON).getValue()).into(new HashSet<>()));
    }

    private Set<String> consented() {
        Set<String> agreed = new HashSet<>();
        StoreTrouble.run(() -> documents(Schema.PEOPLE)
                .find(Filters.and(Filters.eq("erased", false), Filters.eq("consents.purpose", SERVICE)))
                .projection(Projections.exclude("fields")).forEach(
                        document -> StoredPerson.read(document.asBsonReader()).filter(person -> person.consents()
                                .stream().filter(entry -> entry.purpose().equals(SERVICE))
                                .reduce((earlier, later) -> later).map(ConsentEntry::granted).orElse(false))
                                .ifPresent(person -> agreed.add(person.id()))));
        return agreed;
    }

    private MongoCollection<RawBsonDocument> documents(String collection) {
        return database.getCollection(collection, RawBsonDocument.class);
    }
}
