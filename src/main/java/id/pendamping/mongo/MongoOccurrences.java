package id.pendamping.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Updates;
import id.pendamping.reminder.Occurrence;
import id.pendamping.reminder.Occurrence.State;
import id.pendamping.reminder.Occurrences;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bson.Document;

/** The journal of reminders in MongoDB, one document each. */
final class MongoOccurrences implements Occurrences {

    private static final InsertManyOptions ALL = new InsertManyOptions().ordered(false);

    private final MongoCollection<Document> occurrences;

    MongoOccurrences(MongoDatabase database) {
        occurrences = database.getCollection(Schema.OCCURRENCES);
    }

    @Override
    public void add(Collection<Occurrence> added) {
        if (added.isEmpty()) {
            return;
        }
        List<Document> documents = added.stream().map(StoredOccurrence::write).toList();
        StoreTrouble.run(() -> {
            try {
                occurrences.insertMany(documents, ALL);
            } catch (MongoBulkWriteException e) {
                boolean areKnown = e.getWriteErrors().stream().allMatch(it -> ErrorCategory
                        .fromErrorCode(it.getCode()) == ErrorCategory.DUPLICATE_KEY);
                if (!areKnown || e.getWriteConcernError() != null) {
                    throw e;
                }
            }
        });
    }

    @Override
    public void settle(String id, State state, String word, Instant at) {
        StoreTrouble.run(() -> occurrences.updateOne(
                Filters.and(Filters.eq("_id", id), Filters.eq("state", StoredOccurrence.word(State.QUEUED))),
                Updates.combine(Updates.set("state", StoredOccurrence.word(state)), Updates.set("word", word),
                        Updates.set("at", Date.from(at)))));
    }

    @Override
    public List<Occurrence> of(String person) {
        return StoreTrouble.guard(() -> occurrences.find(Filters.eq("person", person)).map(StoredOccurrence::read)
                .into(new ArrayList<>()));
    }

    @Override
    public Map<State, Long> count() {
        Map<State, Long> counts = new EnumMap<>(State.class);
        StoreTrouble.run(() -> occurrences
                .aggregate(List.of(Aggregates.group("$state", Accumulators.sum("count", 1L))))
                .forEach(it -> counts.put(State.valueOf(it.getString("_id").toUpperCase(Locale.ROOT)),
                        it.getLong("count"))));
        return counts;
    }

    @Override
    public void erase(String person) {
        StoreTrouble.run(() -> occurrences.deleteMany(Filters.eq("person", person)));
    }
}
