package id.pendamping.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import id.pendamping.broadcast.Recipient;
import id.pendamping.broadcast.Recipient.State;
import id.pendamping.broadcast.Recipients;
import id.pendamping.chat.ChatId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Frozen audiences in MongoDB, one document per broadcast and person, found by both. */
final class MongoRecipients implements Recipients {

    private static final InsertManyOptions UNORDERED = new InsertManyOptions().ordered(false);
    private static final List<String> UNSETTLED = Arrays.stream(State.values()).filter(state -> !state.isFinal())
            .map(State::id).toList();

    private final MongoCollection<Document> recipients;

    MongoRecipients(MongoDatabase database) {
        recipients = database.getCollection(Schema.RECIPIENTS);
    }

    @Override
    public void add(Collection<Recipient> added) {
        List<Document> documents = added.stream().map(MongoRecipients::document).toList();
        if (documents.isEmpty()) {
            return;
        }
        try {
            StoreTrouble.run(() -> recipients.insertMany(documents, UNORDERED));
        } catch (MongoBulkWriteException e) {
            boolean onlyKnownIds = e.getWriteConcernError() == null && e.getWriteErrors().stream()
                    .allMatch(error -> ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY);
            if (!onlyKnownIds) {
                throw e;
            }
        }
    }

    @Override
    public List<Recipient> frozen(String broadcast, int limit) {
        return StoreTrouble.guard(() -> recipients.find(stands(broadcast, State.FROZEN)).limit(limit)
                .map(MongoRecipients::read).into(new ArrayList<>()));
    }

    @Override
    public void stand(String broadcast, Collection<String> people, State state, String word, Instant at) {
        List<String> ids = people.stream().map(person -> Keys.id(broadcast, person)).toList();
        Bson which = Filters.and(ids.size() == 1 ? Filters.eq("_id", ids.getFirst()) : Filters.in("_id", ids),
                Filters.in("state", UNSETTLED));
        StoreTrouble.run(() -> recipients.updateMany(which, becomes(state, word, at)));
    }

    @Override
    public void dropFrozen(String broadcast, String word, Instant at) {
        StoreTrouble.run(
                () -> recipients.updateMany(stands(broadcast, State.FROZEN), becomes(State.DROPPED, word, at)));
    }

    @Override
    public long count(String broadcast, State state, int most) {
        return StoreTrouble.guard(
                () -> recipients.countDocuments(stands(broadcast, state), new CountOptions().limit(most)));
    }

    @Override
    public Map<String, Long> counts(String broadcast) {
        Map<String, Long> counts = new HashMap<>();
        StoreTrouble.run(() -> recipients.aggregate(List.of(Aggregates.match(Filters.eq("broadcast", broadcast)),
                Aggregates.group(new Document("state", "$state").append("word", "$word"),
                        Accumulators.sum("count", 1))))
                .forEach(found -> {
                    Document key = found.get("_id", Document.class);
                    String word = key.getString("word");
                    counts.merge(key.getString("state") + (word.isEmpty() ? "" : ":" + word),
                            found.get("count", Number.class).longValue(), Long::sum);
                }));
        return counts;
    }

    @Override
    public List<Recipient> standing(String broadcast, State state, int skip, int limit) {
        return StoreTrouble.guard(() -> recipients.find(stands(broadcast, state))
                .sort(Sorts.ascending("word", "person")).skip(skip).limit(limit).map(MongoRecipients::read)
                .into(new ArrayList<>()));
    }

    @Override
    public List<String> arm(String broadcast, int arm, String after, int limit) {
        Bson which = Filters.and(Filters.eq("broadcast", broadcast), Filters.eq("arm", arm),
                Filters.gt("person", after));
        return StoreTrouble.guard(() -> recipients.find(which).projection(Projections.include("person"))
                .sort(Sorts.ascending("person")).limit(limit).map(found -> found.getString("person"))
                .into(new ArrayList<>()));
    }

    @Override
    public long of(String person) {
        return StoreTrouble.guard(() -> recipients.countDocuments(Filters.eq("person", person)));
    }

    @Override
    public void erase(String person) {
        StoreTrouble.run(() -> recipients.deleteMany(Filters.eq("person", person)));
    }

    private static Bson stands(String broadcast, State state) {
        return Filters.and(Filters.eq("broadcast", broadcast), Filters.eq("state", state.id()));
    }

    private static Bson becomes(State state, String word, Instant at) {
        return Updates.combine(Updates.set("state", state.id()), Updates.set("word", word), Updates.set("at", at));
    }

    private static Document document(Recipient who) {
        return new Document("_id", Keys.id(who.broadcast(), who.person())).append(Format.FIELD, Format.CURRENT)
                .append("broadcast", who.broadcast()).append("person", who.person())
                .append("chat", who.chat().value()).append("arm", who.arm()).append("state", who.state().id())
                .append("word", who.word()).append("at", who.at());
    }

    private static Recipient read(Document stored) {
        Format.check(stored.getInteger(Format.FIELD), Schema.RECIPIENTS);
        return new Recipient(stored.getString("broadcast"), stored.getString("person"),
                new ChatId(stored.getString("chat")), stored.getInteger("arm"),
                State.valueOf(stored.getString("state").toUpperCase(Locale.ROOT)), stored.getString("word"),
                StoredAgenda.moment(stored, "at"));
    }
}
