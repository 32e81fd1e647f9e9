package id.pendamping.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import id.pendamping.outbox.Contacts;
import java.time.Instant;
import java.util.Optional;
import org.bson.Document;

/** When people were last told something, one small document per person, found by its id on every store. */
final class MongoContacts implements Contacts {

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> contacts;

    MongoContacts(MongoDatabase database) {
        contacts = database.getCollection(Schema.CONTACTS);
    }

    @Override
    public Optional<Instant> last(String person) {
        return StoreTrouble.guard(() -> Optional.ofNullable(contacts.find(Filters.eq("_id", person)).first()))
                .map(found -> StoredAgenda.moment(found, "at"));
    }

    @Override
    public void record(String person, Instant at) {
        StoreTrouble.once(() -> contacts.updateOne(Filters.eq("_id", person),
                Updates.combine(Updates.max("at", at), Updates.setOnInsert(Format.FIELD, Format.CURRENT)), UPSERT));
    }

    @Override
    public void erase(String person) {
        StoreTrouble.run(() -> contacts.deleteOne(Filters.eq("_id", person)));
    }
}
