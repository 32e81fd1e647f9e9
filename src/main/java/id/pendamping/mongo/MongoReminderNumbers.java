package id.pendamping.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import id.pendamping.reminder.Agenda;
import id.pendamping.reminder.Bill;
import id.pendamping.reminder.Occurrence;
import id.pendamping.reminder.Occurrence.State;
import id.pendamping.reminder.ReminderNumbers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Counts agendas and the journal of reminders in MongoDB; each by an index that holds all that is counted. */
final class MongoReminderNumbers implements ReminderNumbers {

    private static final String COUNT = "count";

    private final MongoCollection<Document> agendas;
    private final MongoCollection<Document> occurrences;

    MongoReminderNumbers(MongoDatabase database) {
        agendas = database.getCollection(Schema.AGENDAS);
        occurrences = database.getCollection(Schema.OCCURRENCES);
    }

    @Override
    public Map<Bill, Long> plans() {
        Map<Bill, Long> counts = new EnumMap<>(Bill.class);
        for (Bill bill : Bill.values()) {
            long count = StoreTrouble.guard(() -> agendas.countDocuments(Filters.eq(StoredAgenda.ACTIVE, bill.word())));
            if (count > 0) {
                counts.put(bill, count);
            }
        }
        return counts;
    }

    @Override
    public void upTo(Instant until, Consumer<Agenda> each) {
        StoreTrouble.run(() -> agendas.find(Filters.lt("nextAt", Date.from(until))).map(StoredAgenda::read)
                .forEach(each));
    }

    @Override
    public Map<State, Map<Bill, Long>> since(Instant since) {
        Map<State, Map<Bill, Long>> counts = new EnumMap<>(State.class);
        StoreTrouble.run(() -> occurrences.aggregate(List.of(Aggregates.match(Filters.gte("at", Date.from(since))),
                Aggregates.group(new Document("state", "$state").append("bill", "$bill"), Accumulators.sum(COUNT, 1))))
                .forEach(found -> {
                    Document key = found.get("_id", Document.class);
                    State state = State.valueOf(key.getString("state").toUpperCase(Locale.ROOT));
                    counts.computeIfAbsent(state, any -> new EnumMap<>(Bill.class)).put(StoredAgenda.bill(key),
                            found.get(COUNT, Number.class).longValue());
                }));
        return counts;
    }

    @Override
    public Map<String, Long> dropped(Instant since) {
        Map<String, Long> counts = new HashMap<>();
        StoreTrouble.run(() -> occurrences.aggregate(List.of(Aggregates.match(became(State.DROPPED, since)),
                Aggregates.group("$word", Accumulators.sum(COUNT, 1)))).forEach(
                        found -> counts
                                .put(found.getString("_id"), found.get(COUNT, Number.class).longValue())));
        return counts;
    }

    @Override
    public List<Occurrence> at(State state, Instant since, int skip, int limit) {
        return StoreTrouble.guard(() -> occurrences.find(became(state, since)).sort(Sorts.descending("at")).skip(skip)
                .limit(limit).map(StoredOccurrence::read).into(new ArrayList<>()));
    }

    private static Bson became(State state, Instant since) {
        return Filters.and(Filters.eq("state", StoredOccurrence.word(state)), Filters.gte("at", Date.from(since)));
    }
}
