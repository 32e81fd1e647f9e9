package id.pendamping.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import id.pendamping.broadcast.Broadcast;
import id.pendamping.broadcast.Broadcasts;
import id.pendamping.broadcast.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Broadcasts in MongoDB: a document is replaced only by one that was made from it. */
final class MongoBroadcasts implements Broadcasts {

    private final MongoCollection<Document> broadcasts;

    MongoBroadcasts(MongoDatabase database) {
        broadcasts = database.getCollection(Schema.BROADCASTS);
    }

    @Override
    public Optional<Broadcast> find(String id) {
        return StoreTrouble.guard(() -> Optional.ofNullable(broadcasts.find(Filters.eq("_id", id)).first()))
                .map(StoredBroadcast::read);
    }

    @Override
    public boolean save(Broadcast broadcast) {
        Document document = StoredBroadcast.write(broadcast, broadcast.revision() + 1);
        if (broadcast.revision() == 0) {
            return StoreTrouble.once(() -> broadcasts.insertOne(document));
        }
        AtomicBoolean done = new AtomicBoolean();
        StoreTrouble.run(() -> done.set(broadcasts.replaceOne(Filters.and(Filters.eq("_id", broadcast.id()),
                Filters.eq("revision", broadcast.revision())), document).getMatchedCount() == 1));
        return done.get();
    }

    @Override
    public List<Broadcast> due(Instant now, int limit) {
        return StoreTrouble.guard(() -> broadcasts.find(Filters.lte("nextAt", Date.from(now)))
                .sort(Sorts.ascending("nextAt")).limit(limit).map(StoredBroadcast::read).into(new ArrayList<>()));
    }

    @Override
    public List<Broadcast> among(Set<Stage> stages, @Nullable String author, int skip, int limit) {
        Bson which = Filters.in("stage", stages.stream().map(Stage::id).sorted().toList());
        return StoreTrouble.guard(
                () -> broadcasts.find(author == null ? which : Filters.and(Filters.eq("author", author), which))
                        .sort(Sorts.descending("at")).skip(skip).limit(limit).map(StoredBroadcast::read)
                        .into(new ArrayList<>()));
    }

    @Override
    public void erase(String author) {
        StoreTrouble.run(() -> broadcasts.deleteMany(Filters.eq("author", author)));
    }
}
