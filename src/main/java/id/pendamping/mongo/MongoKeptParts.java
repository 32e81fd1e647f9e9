package id.pendamping.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import id.pendamping.broadcast.Kept;
import id.pendamping.broadcast.KeptParts;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** Parts of broadcasts with a name, in MongoDB, one document each. */
final class MongoKeptParts implements KeptParts {

    private final MongoCollection<Document> parts;

    MongoKeptParts(MongoDatabase database) {
        parts = database.getCollection(Schema.KEPT_PARTS);
    }

    @Override
    public void keep(Kept part) {
        StoreTrouble.once(() -> parts.insertOne(new Document("_id", part.id()).append(Format.FIELD, Format.CURRENT)
                .append("kind", part.kind().id()).append("author", part.author()).append("name", part.name())
                .append("values", StoredBroadcast.pairs(part.values())).append("at", Date.from(part.at()))));
    }

    @Override
    public Optional<Kept> find(String id) {
        return StoreTrouble.guard(() -> Optional.ofNullable(parts.find(Filters.eq("_id", id)).first()))
                .map(MongoKeptParts::read);
    }

    @Override
    public List<Kept> of(Kept.Kind kind, int skip, int limit) {
        return StoreTrouble.guard(() -> parts.find(Filters.eq("kind", kind.id())).sort(Sorts.descending("at"))
                .skip(skip).limit(limit).map(MongoKeptParts::read).into(new ArrayList<>()));
    }

    @Override
    public void forget(String id) {
        StoreTrouble.run(() -> parts.deleteOne(Filters.eq("_id", id)));
    }

    @Override
    public void erase(String author) {
        StoreTrouble.run(() -> parts.deleteMany(Filters.eq("author", author)));
    }

    private static Kept read(Document stored) {
        Format.check(stored.getInteger(Format.FIELD), Schema.KEPT_PARTS);
        return new Kept(stored.getString("_id"), Kept.Kind.of(stored.getString("kind")).orElseThrow(),
                stored.getString("author"), stored.getString("name"),
                StoredBroadcast.map(StoredBroadcast.strings(stored, "values")), StoredAgenda.moment(stored, "at"));
    }
}
