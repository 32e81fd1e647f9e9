package id.pendamping.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static id.pendamping.mongo.BulkDocuments.AT;
import static id.pendamping.mongo.BulkDocuments.NOT_BEFORE;
import static id.pendamping.mongo.BulkDocuments.STATE;
import static id.pendamping.mongo.BulkDocuments.word;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import id.pendamping.outbox.BulkOutcomes;
import id.pendamping.outbox.BulkState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** What became of bulk rows, in MongoDB. */
final class MongoBulkOutcomes implements BulkOutcomes {

    private final MongoCollection<Document> rows;

    MongoBulkOutcomes(MongoDatabase database) {
        rows = database.getCollection(Schema.OUTBOX);
    }

    @Override
    public List<Settled> untold(int limit) {
        return list(and(eq(BulkDocuments.UNTOLD, true), eq(BulkDocuments.HOLDER, null)), Sorts.ascending(AT), limit);
    }

    @Override
    public void told(String id) {
        StoreTrouble.run(() -> rows.updateOne(eq("_id", id), Updates.combine(Updates.unset(BulkDocuments.UNTOLD),
                Updates.unset(BulkDocuments.HOLDER), Updates.unset(BulkDocuments.UNTIL))));
    }

    @Override
    public Map<BulkState, Long> counts() {
        Map<BulkState, Long> counts = new EnumMap<>(BulkState.class);
        for (BulkState state : BulkState.values()) {
            counts.put(state, count(state));
        }
        return counts;
    }

    @Override
    public long count(BulkState state) {
        return StoreTrouble.guard(() -> rows.countDocuments(eq(STATE, word(state))));
    }

    @Override
    public List<Settled> unknown(int limit) {
        return list(eq(STATE, word(BulkState.UNKNOWN)), Sorts.descending(AT), limit);
    }

    @Override
    public Optional<Instant> oldestDue(Instant now) {
        return StoreTrouble.guard(() -> Optional
                .ofNullable(rows.find(and(eq(STATE, word(BulkState.QUEUED)), lte(NOT_BEFORE, now)))
                        .sort(Sorts.ascending(NOT_BEFORE))
                        .projection(Projections.fields(Projections.excludeId(), Projections.include(NOT_BEFORE)))
                        .first()))
                .map(it -> BulkDocuments.instant(it, NOT_BEFORE));
    }

    private List<Settled> list(Bson which, Bson order, int limit) {
        return StoreTrouble.guard(() -> rows.find(which).sort(order).limit(limit).map(BulkDocuments::settled)
                .into(new ArrayList<>()));
    }
}
