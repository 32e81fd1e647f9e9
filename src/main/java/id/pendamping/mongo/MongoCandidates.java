package id.pendamping.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import id.pendamping.broadcast.Candidate;
import id.pendamping.broadcast.Candidates;
import id.pendamping.broadcast.Criterion;
import id.pendamping.chat.ChatId;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.engine.Effect.Note;
import id.pendamping.engine.Effect.SaveResult;
import id.pendamping.engine.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Everybody there is a talk with, page by page by the talk's id; what an audience asks for is read beside it, for all the
 * page at once.
 */
final class MongoCandidates implements Candidates {

    private static final int OVERDUE_DAYS = 30;
    private static final Bson TALK = Projections.include("person", "standing", "heardAt");

    private final MongoDatabase database;

    MongoCandidates(MongoDatabase database) {
        this.database = database;
    }

    private record Talk(ChatId chat, String person, Standing standing, @Nullable Instant heardAt) {
    }

    @Override
    public List<Candidate> after(String chat, int limit, Set<Criterion> needed, Instant now) {
        return StoreTrouble.guard(() -> {
            List<Talk> talks = collection(Schema.CONVERSATIONS).find(gt("_id", chat)).projection(TALK)
                    .sort(Sorts.ascending("_id")).limit(limit).map(MongoCandidates::talk).into(new ArrayList<>());
            List<String> people = talks.stream().filter(talk -> talk.standing().has(Consent.SERVICE))
                    .map(Talk::person).toList();
            Set<Criterion> wanted = people.isEmpty() ? Set.of() : needed;
            boolean isFields = wanted.stream().anyMatch(MongoCandidates::isField);
            Map<String, Map<String, Object>> fields = isFields ? fields(people) : Map.of();
            Map<String, Map<String, Double>> tests = wanted.contains(Criterion.TEST) ? tests(people) : Map.of();
            Map<String, Map<String, Set<String>>> items = wanted.contains(Criterion.CHECKLIST)
                    ? items(people)
                    : Map.of();
            Set<String> overdue = wanted.contains(Criterion.OVERDUE) ? overdue(people, now) : Set.of();
            Map<String, Set<String>> rooms = wanted.contains(Criterion.GROUP) ? groups(people) : Map.of();
            return talks.stream().map(talk -> new Candidate(talk.chat(), talk.person(), talk.standing(),
                    talk.heardAt(), fields.getOrDefault(talk.person(), Map.of()),
                    tests.getOrDefault(talk.person(), Map.of()), items.getOrDefault(talk.person(), Map.of()),
                    overdue.contains(talk.person()),
                    rooms.getOrDefault(talk.person(), Set.of()))).toList();
        });
    }

    private static boolean isField(Criterion criterion) {
        return switch (criterion) {
            case WORK, AREA, JKN, BPU -> true;
            case TEST, CHECKLIST, OVERDUE, LANGUAGE, SEEN, GROUP -> false;
        };
    }

    private static Talk talk(RawBsonDocument stored) {
        BsonValue heard = stored.get("heardAt");
        return new Talk(new ChatId(stored.getString("_id").getValue()), stored.getString("person").getValue(),
                Standings.read(stored.getDocument("standing").asBsonReader()),
                heard == null || !heard.isDateTime()
                        ? null
                        : Instant.ofEpochMilli(heard.asDateTime().getValue()));
    }

    private Map<String, Map<String, Object>> fields(Collection<String> people) {
        Map<String, Map<String, Object>> fields = new HashMap<>();
        collection(Schema.PEOPLE).find(in("_id", people)).forEach(stored -> StoredPerson.read(stored.asBsonReader())
                .ifPresent(person -> fields.put(person.id(), person.fields())));
        return fields;
    }

    private Map<String, Map<String, Double>> tests(Collection<String> people) {
        Map<String, Map<String, Double>> tests = new HashMap<>();
        collection(Schema.TEST_RESULTS).find(in("person", people)).forEach(stored -> {
            SaveResult result = (SaveResult) Effects.read(stored.asBsonReader());
            tests.computeIfAbsent(result.person(), person -> new HashMap<>()).put(result.test(),
                    result.right() / (double) Math.max(1, result.total()));
        });
        return tests;
    }

    private Map<String, Map<String, Set<String>>> items(Collection<String> people) {
        Map<String, Map<String, Set<String>>> items = new HashMap<>();
        collection(Schema.CHECKLIST_ITEMS).find(in("person", people)).forEach(stored -> {
            Note note = (Note) Effects.read(stored.asBsonReader());
            items.computeIfAbsent(note.person(), person -> new HashMap<>())
                    .computeIfAbsent(String.valueOf(note.values().get("checklist")), list -> new HashSet<>())
                    .add(String.valueOf(note.values().get("status")));
        });
        return items;
    }

    private Set<String> overdue(Collection<String> people, Instant now) {
        Set<String> overdue = new HashSet<>();
        database.getCollection(Schema.AGENDAS, Document.class).find(in("_id", people)).map(StoredAgenda::read)
                .forEach(agenda -> {
                    ZoneId zone = agenda.zone();
                    if (agenda.isOverdue(LocalDate.ofInstant(now, zone), OVERDUE_DAYS)) {
                        overdue.add(agenda.person());
                    }
                });
        return overdue;
    }

    private MongoCollection<RawBsonDocument> collection(String name) {
        return database.getCollection(name, RawBsonDocument.class);
    }

    private Map<String, Set<String>> groups(Collection<String> people) {
        Map<String, Set<String>> rooms = new HashMap<>();
        collection(Schema.GROUP_MEMBERS).find(and(in("person", people), eq("here", true)))
                .forEach(stored -> rooms
                        .computeIfAbsent(stored.getString("person").getValue(), person -> new HashSet<>())
                        .add(stored.getString("group").getValue()));
        return rooms;
    }
}
