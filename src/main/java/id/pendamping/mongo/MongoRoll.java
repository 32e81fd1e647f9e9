package id.pendamping.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import id.pendamping.casework.NameKey;
import id.pendamping.casework.Roll;
import id.pendamping.casework.Row;
import id.pendamping.casework.Row.Talk;
import id.pendamping.casework.Sought;
import id.pendamping.casework.Sought.Hearing;
import id.pendamping.chat.ChatId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;

/**
 * The roll in MongoDB. Rows are found and sorted in a collection of small documents; how talks stand is read beside it:
 * where few talks are as they should be, the rows of these people are asked for, and where many are, row after row is
 * held against its talk.
 */
final class MongoRoll implements Roll {

    /** Of talks; more than these are not named one by one. */
    private static final int FEW = 1_000;
    /** Rows that are held against their talks at once, at most; fewer at first. */
    private static final int CHUNK = 250;
    /** Rows that are looked at for one page, so that it never takes long. */
    private static final int MOST_LOOKED_AT = 2_000;
    private static final String KEY = "key";
    private static final Bson ORDER = Sorts.ascending(KEY, "_id");

    private final MongoCollection<Document> rows;
    private final MongoCollection<RawBsonDocument> talks;

    MongoRoll(MongoDatabase database) {
        rows = database.getCollection(Schema.ROLL);
        talks = database.getCollection(Schema.CONVERSATIONS, RawBsonDocument.class);
    }

    @Override
    public Optional<Row> find(String person) {
        return StoreTrouble.guard(() -> {
            Document stored = rows.find(and(eq("_id", person), eq("agreed", true))).first();
            return Optional.ofNullable(stored).map(it -> StoredRow.read(it, talks(List.of(person)).get(person)));
        });
    }

    @Override
    public Page find(Sought sought, String after, int most) {
        return StoreTrouble.guard(() -> {
            Hearing hearing = sought.hearing();
            List<Bson> filter = filter(sought);
            boolean isHeld = !hearing.isAny();
            if (isHeld) {
                List<String> few = few(hearing);
                if (few.isEmpty()) {
                    return new Page(List.of(), "");
                }
                if (few.size() <= FEW) {
                    filter.add(in("_id", few));
                    isHeld = false;
                }
            }
            return page(filter, way(sought), hearing, after, most, isHeld);
        });
    }

    @Override
    public long owing(LocalDate from, LocalDate before) {
        return StoreTrouble.guard(() -> rows.countDocuments(
                and(eq("agreed", true), gte("owes", from.toString()), lt("owes", before.toString()))));
    }

    /**
     * By which index rows are found. All, and those of a stage, are given in the order of names, so that a page is full
     * soon; members of a group or of a helper are few, and are sorted. A planner left alone would try all ways at each new
     * question.
     */
    private static Bson way(Sought sought) {
        if (!sought.circle().group().isEmpty()) {
            return Indexes.ascending("agreed", "groups", KEY);
        }
        if (!sought.circle().helper().isEmpty()) {
            return Indexes.ascending("agreed", "helper", KEY);
        }
        return sought.way().farthest() == null
                ? Indexes.ascending("agreed", KEY, "_id")
                : Indexes.ascending("agreed", "farthest", KEY, "_id");
    }

    /** @param isHeld whether rows have to be held against their talks */
    private Page page(List<Bson> filter, Bson way, Hearing hearing, String after, int most, boolean isHeld) {
        List<Row> found = new ArrayList<>();
        String last = after;
        int looked = 0;
        while (looked < MOST_LOOKED_AT) {
            int size = isHeld ? Math.min(CHUNK, 2 * (most + looked)) : most + 1;
            List<Bson> behind = new ArrayList<>(filter);
            behind(last).ifPresent(behind::add);
            List<Document> chunk = rows.find(and(behind)).hint(way).sort(ORDER).limit(size).into(new ArrayList<>());
            Map<String, Talk> theirs = talks(chunk.stream().map(it -> it.getString("_id")).toList());
            for (Document stored : chunk) {
                Row row = StoredRow.read(stored, theirs.get(stored.getString("_id")));
                if (hearing.fits(row.talk())) {
                    if (found.size() == most) {
                        return new Page(found, found.getLast().person());
                    }
                    found.add(row);
                }
                last = row.person();
            }
            if (chunk.size() < size) {
                return new Page(found, "");
            }
            looked += size;
        }
        return new Page(found, last);
    }

    /** What comes behind this person in the order of names. */
    private Optional<Bson> behind(String person) {
        if (person.isEmpty()) {
            return Optional.empty();
        }
        Document at = rows.find(eq("_id", person)).projection(Projections.include(KEY)).first();
        String key = at == null ? "" : at.getString(KEY);
        // The first part is what an index begins at; the second leaves out namesakes that came before.
        return Optional.of(and(gte(KEY, key), or(gt(KEY, key), gt("_id", person))));
    }

    private static List<Bson> filter(Sought sought) {
        List<Bson> all = new ArrayList<>(List.of(eq("agreed", true)));
        String name = NameKey.of(sought.name());
        if (!name.isEmpty()) {
            all.add(gte(KEY, name));
            all.add(lt(KEY, name + NameKey.NAMELESS));
        }
        sought.told().forEach((field, value) -> all.add(eq("told." + Keys.field(field), value)));
        if (sought.way().farthest() != null) {
            all.add(eq("farthest", sought.way().farthest().id()));
        }
        if (sought.way().owing() != null) {
            all.add(lt("owes", sought.way().owing().toString()));
        }
        if (sought.way().stuck() != null) {
            all.add(or(eq("blocked", true), lt("waits", sought.way().stuck())));
        }
        if (!sought.circle().group().isEmpty()) {
            all.add(eq("groups", sought.circle().group()));
        }
        if (!sought.circle().helper().isEmpty()) {
            all.add(eq("helper", sought.circle().helper()));
        }
        if (sought.circle().sharing()) {
            all.add(eq("shares", true));
        }
        return all;
    }

    private List<String> few(Hearing hearing) {
        List<Bson> all = new ArrayList<>();
        if (!hearing.language().isEmpty()) {
            all.add(eq("standing.language", hearing.language()));
        }
        if (hearing.silence().equals(Hearing.STOPPED)) {
            all.add(eq("standing.stopped", true));
        }
        if (hearing.silence().equals(Hearing.UNREACHABLE)) {
            all.add(eq("standing.reachable", false));
        }
        if (hearing.before() != null) {
            all.add(lt("heardAt", hearing.before()));
        }
        return talks.find(and(all)).projection(Projections.include("person")).limit(FEW + 1)
                .map(talk -> talk.getString("person").getValue()).into(new ArrayList<>());
    }

    private Map<String, Talk> talks(Collection<String> people) {
        Map<String, Talk> found = new HashMap<>();
        if (!people.isEmpty()) {
            talks.find(in("person", people)).projection(Projections.include("person", "standing", "heardAt"))
                    .forEach(talk -> found.put(talk.getString("person").getValue(), talk(talk)));
        }
        return found;
    }

    private static Talk talk(RawBsonDocument stored) {
        BsonValue heard = stored.get("heardAt");
        return new Talk(new ChatId(stored.getString("_id").getValue()),
                Standings.read(stored.getDocument("standing").asBsonReader()),
                heard == null || !heard.isDateTime() ? null : Instant.ofEpochMilli(heard.asDateTime().getValue()));
    }
}
