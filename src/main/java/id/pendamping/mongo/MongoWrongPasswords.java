package id.pendamping.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import id.pendamping.console.WrongPasswords;
import java.time.Instant;
import java.util.Optional;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;

/** Tries in MongoDB, one document each, and one more per account that is locked. */
final class MongoWrongPasswords implements WrongPasswords {

    private static final String LOCK = "lock/";

    private final MongoCollection<RawBsonDocument> tries;

    MongoWrongPasswords(MongoDatabase database) {
        tries = database.getCollection(Schema.WRONG_PASSWORDS, RawBsonDocument.class);
    }

    @Override
    public long count(String name, String id, Instant at, Instant since) {
        RawBsonDocument document = document(id, name, "at", at);
        StoreTrouble.run(() -> tries.deleteMany(of(name, Filters.lt("at", since))));
        StoreTrouble.once(() -> tries.insertOne(document));
        return StoreTrouble.guard(() -> tries.countDocuments(of(name, Filters.gte("at", since))));
    }

    @Override
    public void lock(String name, Instant until) {
        RawBsonDocument document = document(LOCK + name, name, "until", until);
        StoreTrouble.run(() -> {
            tries.replaceOne(Filters.eq("_id", LOCK + name), document, new ReplaceOptions().upsert(true));
            tries.deleteMany(of(name, Filters.exists("at")));
        });
    }

    @Override
    public Optional<Instant> lockedUntil(String name) {
        return StoreTrouble.guard(() -> Optional.ofNullable(tries.find(Filters.eq("_id", LOCK + name)).first()))
                .map(lock -> Instant.ofEpochMilli(lock.getDateTime("until").getValue()));
    }

    @Override
    public void forget(String name) {
        StoreTrouble.run(() -> tries.deleteMany(Filters.eq("name", name)));
    }

    private static Bson of(String name, Bson rest) {
        return Filters.and(Filters.eq("name", name), rest);
    }

    private static RawBsonDocument document(String id, String name, String field, Instant at) {
        return Bytes.document(out -> {
            out.writeString("_id", id);
            out.writeInt32(Format.FIELD, Format.CURRENT);
            out.writeString("name", name);
            Values.write(out, field, at);
        });
    }
}
