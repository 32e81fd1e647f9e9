package id.pendamping.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static id.pendamping.mongo.BulkDocuments.word;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Updates;
import id.pendamping.outbox.BulkOutcome;
import id.pendamping.outbox.BulkRow;
import id.pendamping.outbox.BulkRows;
import id.pendamping.outbox.BulkState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Bulk rows in MongoDB as features see them. */
final class MongoBulkRows implements BulkRows {

    private static final InsertManyOptions UNORDERED = new InsertManyOptions().ordered(false);
    private static final int AT_ONCE = 1000;

    private final MongoCollection<Document> rows;

    MongoBulkRows(MongoDatabase database) {
        rows = database.getCollection(Schema.OUTBOX);
    }

    @Override
    public void queue(Collection<BulkRow> batch) {
        List<Document> documents = batch.stream().map(BulkDocuments::document).toList();
        for (int from = 0; from < documents.size(); from += AT_ONCE) {
            insert(documents.subList(from, Math.min(from + AT_ONCE, documents.size())));
        }
    }

    @Override
    public void cancel(String person, String source, String reason, Instant at) {
        List<Bson> which = new ArrayList<>(List.of(eq(BulkDocuments.PERSON, person),
                in(BulkDocuments.STATE, word(BulkState.QUEUED), word(BulkState.CLAIMED))));
        if (!source.isEmpty()) {
            which.add(eq(BulkDocuments.SOURCE, source));
        }
        Bson dropped = Updates.combine(BulkDocuments.outcome(new BulkOutcome.Dropped(reason), at),
                Updates.unset(BulkDocuments.HOLDER), Updates.unset(BulkDocuments.UNTIL));
        StoreTrouble.run(() -> rows.updateMany(and(which), dropped));
    }

    @Override
    public void erase(String person) {
        StoreTrouble.run(() -> rows.deleteMany(eq(BulkDocuments.PERSON, person)));
    }

    private void insert(List<Document> documents) {
        try {
            StoreTrouble.run(() -> rows.insertMany(documents, UNORDERED));
        } catch (MongoBulkWriteException e) {
            boolean onlyKnownIds = e.getWriteConcernError() == null && e.getWriteErrors().stream()
                    .allMatch(error -> ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY);
            if (!onlyKnownIds) {
                throw e;
            }
        }
    }
}
