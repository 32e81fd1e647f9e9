package id.pendamping.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import id.pendamping.casework.Row;
import id.pendamping.casework.Sought;
import id.pendamping.casework.Sought.Circle;
import id.pendamping.casework.Sought.Hearing;
import id.pendamping.casework.Sought.Way;
import id.pendamping.outcome.Stage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long one page of the list takes with 100,000 people. */
@Tag("bench")
class RollSpeedTest {

    private static final int PEOPLE = 100_000;
    private static final int BATCH = 2_000;
    private static final int ROUNDS = 20;
    private static final long MOST_MILLIS = 300;
    private static final Instant NOW = Samples.NOON;

    @Test
    void findsEveryPageInTime() {
        MongoDatabase database = Engine.REAL.emptied();
        fill(database);
        MongoRoll roll = new MongoRoll(database);
        Map<String, Sought> wishes = new LinkedHashMap<>();
        wishes.put("everybody", Sought.ANYBODY);
        wishes.put("a name", new Sought("siti 4", Map.of(), Way.ANY, Circle.ANY, Hearing.ANY));
        wishes.put("work and area", new Sought("", Map.of("work", "fisher", "area", "java"), Way.ANY, Circle.ANY,
                Hearing.ANY));
        wishes.put("a stage", new Sought("", Map.of(), new Way(Stage.CONTRIBUTED, null, null), Circle.ANY,
                Hearing.ANY));
        wishes.put("overdue", new Sought("", Map.of(), new Way(null, LocalDate.of(2026, 11, 3), null), Circle.ANY,
                Hearing.ANY));
        wishes.put("stuck", new Sought("", Map.of(), new Way(null, null, NOW.minus(Duration.ofDays(14))), Circle.ANY,
                Hearing.ANY));
        wishes.put("a helper", new Sought("", Map.of(), Way.ANY, new Circle("", "s7", true), Hearing.ANY));
        wishes.put("a group", new Sought("", Map.of(), Way.ANY, new Circle("g7", "", false), Hearing.ANY));
        wishes.put("stopped", new Sought("", Map.of(), Way.ANY, Circle.ANY, new Hearing("", Hearing.STOPPED, null)));
        wishes.put("long silent", new Sought("", Map.of(), Way.ANY, Circle.ANY,
                new Hearing("", "", NOW.minus(Duration.ofDays(30)))));
        wishes.put("silent fishers who paid", new Sought("", Map.of("work", "fisher"),
                new Way(Stage.CONTRIBUTED, null, null), Circle.ANY,
                new Hearing("", "", NOW.minus(Duration.ofDays(30)))));
        Map<String, Long> slowest = new LinkedHashMap<>();
        wishes.forEach((name, sought) -> {
            slowest.put(name, time(roll, sought, ""));
            slowest.put(name + ", far down", time(roll, sought, "p" + PEOPLE * 9 / 10));
        });
        System.out.println("p95 of a page of the list in ms: " + slowest);
        assertThat(slowest.values()).allMatch(millis -> millis <= MOST_MILLIS);
    }

    /** @return milliseconds, 95th of 100 */
    private static long time(MongoRoll roll, Sought sought, String after) {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            long begun = System.nanoTime();
            List<Row> rows = roll.find(sought, after, 25).rows();
            times.add(Duration.ofNanos(System.nanoTime() - begun).toMillis());
            assertThat(rows).hasSizeLessThanOrEqualTo(25);
        }
        times.sort(Long::compareTo);
        return times.get(ROUNDS - 2);
    }

    private static void fill(MongoDatabase database) {
        String[] work = {"driver", "vendor", "fisher", "domestic", "labourer", "farmer", "other"};
        String[] area = {"sumatra", "java", "bali_nusa", "sulawesi"};
        Stage[] stages = Stage.values();
        for (int from = 0; from < PEOPLE; from += BATCH) {
            List<Document> rows = new ArrayList<>();
            List<Document> talks = new ArrayList<>();
            for (int i = from; i < from + BATCH; i++) {
                String person = "p" + i;
                rows.add(new Document("_id", person).append(Format.FIELD, Format.CURRENT).append("events", 50L)
                        .append("agreed", true).append("key", "siti " + i % 5_000).append("name", "Siti " + i % 5_000)
                        .append("farthest", stages[i % stages.length].id()).append("blocked", i % 50 == 0)
                        .append("waits", i % 3 == 0 ? Date.from(NOW.minus(Duration.ofDays(i % 40))) : null)
                        .append("owes", LocalDate.of(2026, 11, 1).plusDays(i % 60).toString())
                        .append("told", new Document("work", work[i % work.length]).append("area",
                                area[i / 7 % area.length]))
                        .append("groups", List.of("g" + i % 500)).append("helper", "s" + i % 200)
                        .append("shares", i % 2 == 0));
                talks.add(new Document("_id", "tg:" + i).append("person", person)
                        .append("standing", new Document("language", i % 100 == 0 ? "en" : "id")
                                .append("zone", "Asia/Jakarta").append("stopped", i % 30 == 0)
                                .append("reachable", i % 40 != 0).append("consents", List.of("SERVICE")))
                        .append("heardAt", Date.from(NOW.minus(Duration.ofDays(i % 60)))));
            }
            database.getCollection(Schema.ROLL).insertMany(rows);
            database.getCollection(Schema.CONVERSATIONS).insertMany(talks);
        }
    }
}
