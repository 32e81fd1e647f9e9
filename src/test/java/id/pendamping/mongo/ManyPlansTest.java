package id.pendamping.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import id.pendamping.reminder.ManyPlans;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What large numbers of plans cost on a real engine. */
@Tag("bench")
class ManyPlansTest {

    private static final int FEW = 10_000;
    private static final int MANY = 1_000_000;
    private static final int DUE = 200;
    private static final int BATCH = 5_000;
    private static final int RUNS = 41;
    private static final int AT_ONCE = 30_000;
    /** Nine in the morning in Western Indonesian Time. */
    private static final Instant NOW = Instant.parse("2026-12-10T02:00:00Z");

    @Test
    void findingWhatIsDueAmongAMillionCostsAsMuchAsAmongTenThousand() {
        MongoDatabase database = Engine.REAL.emptied();
        MongoPlans plans = new MongoPlans(database);
        fill(database, 0, FEW);
        double few = median(plans);
        fill(database, FEW, MANY);
        double many = median(plans);
        Document explained = database.runCommand(new Document("explain", new Document("find", Schema.AGENDAS)
                .append("filter", new Document("nextAt", new Document("$lte", Date.from(NOW))))
                .append("sort", new Document("nextAt", 1)).append("limit", DUE))
                .append("verbosity", "executionStats"));
        System.out.printf(Locale.ROOT, "%d due among %d: %.2f ms, among %d: %.2f ms%n", DUE, FEW, few, MANY, many);
        assertThat(explained.toJson()).contains("IXSCAN").doesNotContain("COLLSCAN");
        assertThat(explained.get("executionStats", Document.class).getInteger("totalDocsExamined")).isEqualTo(DUE);
        assertThat(many).isLessThanOrEqualTo(2 * few);
    }

    @Test
    void thirtyThousandThatAreDueInOneMinuteAreQueuedWithinOne() {
        MongoDatabase database = Engine.REAL.emptied();
        fillDue(database, AT_ONCE);
        long begun = System.nanoTime();
        int queued = ManyPlans.plan(new MongoPlans(database), new MongoOccurrences(database), NOW);
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        System.out.printf(Locale.ROOT, "%d reminders decided, journaled and handed on in %.1f s%n", queued,
                took.toMillis() / 1000.0);
        assertThat(queued).isEqualTo(AT_ONCE);
        assertThat(took).isLessThan(Duration.ofSeconds(60));
    }

    /** The first {@link #DUE} people are due, all others later. */
    private static void fill(MongoDatabase database, int from, int to) {
        List<Document> batch = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Instant at = i < DUE ? NOW : NOW.plus(Duration.ofDays(1 + i % 25));
            add(database, batch, StoredAgenda.write(ManyPlans.agenda(i, at), 1));
        }
        flush(database, batch);
    }

    private static void fillDue(MongoDatabase database, int people) {
        List<Document> batch = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            add(database, batch, StoredAgenda.write(ManyPlans.agenda(i, NOW), 1));
        }
        flush(database, batch);
    }

    private static void add(MongoDatabase database, List<Document> batch, Document document) {
        batch.add(document);
        if (batch.size() == BATCH) {
            flush(database, batch);
        }
    }

    private static void flush(MongoDatabase database, List<Document> batch) {
        if (!batch.isEmpty()) {
            database.getCollection(Schema.AGENDAS).insertMany(batch, new InsertManyOptions().ordered(false));
            batch.clear();
        }
    }

    private static double median(MongoPlans plans) {
        double[] millis = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long begun = System.nanoTime();
            assertThat(plans.due(NOW, DUE)).hasSize(DUE);
            millis[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(millis);
        return millis[RUNS / 2];
    }
}
