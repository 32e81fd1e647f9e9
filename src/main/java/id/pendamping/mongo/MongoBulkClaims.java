package id.pendamping.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static id.pendamping.mongo.BulkDocuments.DUE;
import static id.pendamping.mongo.BulkDocuments.HOLDER;
import static id.pendamping.mongo.BulkDocuments.NOT_BEFORE;
import static id.pendamping.mongo.BulkDocuments.STATE;
import static id.pendamping.mongo.BulkDocuments.UNTIL;
import static id.pendamping.mongo.BulkDocuments.UNTOLD;
import static id.pendamping.mongo.BulkDocuments.word;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import id.pendamping.chat.ChatId;
import id.pendamping.outbox.BulkClaims;
import id.pendamping.outbox.BulkOutcome;
import id.pendamping.outbox.BulkRow;
import id.pendamping.outbox.BulkState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Bulk rows in MongoDB as the sending loop sees them. */
final class MongoBulkClaims implements BulkClaims {

    private static final Bson BY_TURN = Sorts.ascending(BulkDocuments.RANK, DUE);
    private static final Bson QUEUE = combine(set(STATE, word(BulkState.QUEUED)), unset(HOLDER), unset(UNTIL));

    private final MongoCollection<Document> rows;

    MongoBulkClaims(MongoDatabase database) {
        rows = database.getCollection(Schema.OUTBOX);
    }

    @Override
    public List<BulkRow> claim(Hold hold, Instant now, int limit, @Nullable Set<ChatId> only) {
        Bson waiting = is(BulkState.QUEUED);
        Bson due = and(waiting, lte(DUE, now));
        Bson wanted = only == null ? due : and(due, in(BulkDocuments.CHAT, only.stream().map(ChatId::value).toList()));
        return StoreTrouble.guard(() -> {
            List<Document> found = rows.find(wanted).sort(BY_TURN).limit(limit).into(new ArrayList<>());
            List<String> ids = found.stream().map(it -> it.getString("_id")).toList();
            if (ids.isEmpty()) {
                return List.<BulkRow>of();
            }
            long taken = rows.updateMany(and(in("_id", ids), due), held(BulkState.CLAIMED, hold)).getModifiedCount();
            if (taken < ids.size()) {
                found = rows.find(and(in("_id", ids), is(BulkState.CLAIMED), eq(HOLDER, hold.holder()),
                        eq(UNTIL, hold.until()))).sort(BY_TURN).into(new ArrayList<>());
            }
            return found.stream().map(BulkDocuments::row).toList();
        });
    }

    @Override
    public boolean begin(String id, Hold hold, Instant machineNow) {
        return changed(and(eq("_id", id), is(BulkState.CLAIMED), eq(HOLDER, hold.holder()), gt(UNTIL, machineNow)),
                held(BulkState.SENDING, hold));
    }

    @Override
    public boolean settle(String id, String holder, BulkOutcome outcome, Instant at) {
        return changed(heldBy(id, holder), BulkDocuments.outcome(outcome, at));
    }

    @Override
    public boolean putBack(String id, String holder, Instant due) {
        return changed(heldBy(id, holder), combine(QUEUE, set(DUE, due)));
    }

    @Override
    public boolean postpone(String id, String holder, Instant notBefore) {
        return changed(heldBy(id, holder), combine(QUEUE, set(DUE, notBefore), set(NOT_BEFORE, notBefore)));
    }

    @Override
    public void recover(String holder, String formerHolders, Instant machineNow, Instant at) {
        Bson over = or(lte(UNTIL, machineNow),
                and(ne(HOLDER, holder), regex(HOLDER, "^" + Pattern.quote(formerHolders))));
        Bson letGo = combine(unset(HOLDER), unset(UNTIL));
        StoreTrouble.run(() -> {
            rows.updateMany(and(is(BulkState.CLAIMED), over), QUEUE);
            rows.updateMany(and(is(BulkState.SENDING), ne(HOLDER, holder), over),
                    combine(BulkDocuments.outcome(new BulkOutcome.Unknown(), at), letGo));
            rows.updateMany(and(eq(UNTOLD, true), over), letGo);
        });
    }

    private boolean changed(Bson which, Bson change) {
        return StoreTrouble.guard(() -> rows.updateOne(which, change).getMatchedCount() == 1);
    }

    private static Bson heldBy(String id, String holder) {
        return and(eq("_id", id), in(STATE, word(BulkState.CLAIMED), word(BulkState.SENDING)), eq(HOLDER, holder));
    }

    private static Bson held(BulkState state, Hold hold) {
        return combine(set(STATE, word(state)), set(HOLDER, hold.holder()), set(UNTIL, hold.until()));
    }

    private static Bson is(BulkState state) {
        return eq(STATE, word(state));
    }
}
