package id.pendamping.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import id.pendamping.chat.ChatId;
import id.pendamping.outbox.BulkClaims.Hold;
import id.pendamping.outbox.BulkRow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long bulk rows take on a real MongoDB, few and many. */
@Tag("bench")
class BulkSpeedTest {

    private static final int RANKS = 5;
    private static final int CLAIM = 96;
    private static final int CLAIMS = 60;
    private static final Instant NOON = Samples.NOON;

    private final MongoDatabase database = Engine.REAL.emptied();
    private final MongoBulkRows rows = new MongoBulkRows(database);
    private final MongoBulkClaims claims = new MongoBulkClaims(database);

    /** Deleting a million rows one by one would take longer than all else. */
    @AfterEach
    void drop() {
        database.getCollection(Schema.OUTBOX).drop();
        Schema.create(database);
    }

    @Test
    void thirtyThousandThatAreDueInOneMinuteAreQueuedWithinIt() {
        long start = System.nanoTime();
        for (int batch = 0; batch < 15; batch++) {
            int first = batch * 2000;
            rows.queue(IntStream.range(first, first + 2000).mapToObj(i -> row(i, NOON)).toList());
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf(Locale.ROOT, "30,000 rows queued in %.1f s%n", took.toMillis() / 1e3);
        assertThat(new MongoBulkOutcomes(database).oldestDue(NOON)).contains(NOON);
        assertThat(took).isLessThan(Duration.ofSeconds(60));
    }

    @Test
    void aClaimAmongAMillionCostsNoMoreThanTwiceOneAmongTenThousand() {
        fill(0, 10_000);
        double few = claim("few");
        fill(10_000, 1_000_000);
        double many = claim("many");
        System.out.printf(Locale.ROOT, "a claim of %d rows: %.1f ms of 10,000, %.1f ms of 1,000,000%n", CLAIM, few,
                many);
        assertThat(many).isLessThan(2 * few);
        Document explained = database.runCommand(new Document("explain", new Document("find", Schema.OUTBOX)
                .append("filter", new Document("state", "queued").append("due", new Document("$lte", NOON)))
                .append("sort", new Document("rank", 1).append("due", 1)).append("limit", CLAIM))
                .append("verbosity", "executionStats"));
        Document stats = explained.get("executionStats", Document.class);
        assertThat(explained.toJson()).contains("IXSCAN").doesNotContain("\"SORT\"");
        assertThat(stats.getInteger("totalDocsExamined")).isLessThanOrEqualTo(CLAIM);
        assertThat(stats.getInteger("totalKeysExamined")).isLessThanOrEqualTo(CLAIM + 2 * RANKS);
    }

    /** Most of them settled long ago, a tenth waits for another day. */
    private void fill(int from, int to) {
        List<Document> some = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Document document = BulkDocuments.document(row(i, NOON.plusSeconds(86_400L + i)));
            if (i % 10 > 0) {
                document.append("state", "sent").append("at", NOON).append("message", 1L);
            }
            some.add(document);
            if (some.size() == 5000 || i == to - 1) {
                database.getCollection(Schema.OUTBOX).insertMany(some);
                some.clear();
            }
        }
    }

    /** @return the median in milliseconds */
    private double claim(String prefix) {
        long[] nanos = new long[CLAIMS];
        for (int n = 0; n < CLAIMS; n++) {
            int round = n;
            rows.queue(IntStream.range(0, CLAIM).mapToObj(i -> new BulkRow(prefix + round + "/" + i, "reminder",
                    ChatId.of("tg", "" + i), "p" + i, "plan", NOON, i % RANKS)).toList());
            long start = System.nanoTime();
            assertThat(claims.claim(new Hold("a/1", NOON.plusSeconds(30 + n)), NOON, CLAIM, null)).hasSize(CLAIM);
            nanos[n] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return nanos[CLAIMS / 2] / 1e6;
    }

    private static BulkRow row(int i, Instant notBefore) {
        return new BulkRow("r" + i, "reminder", ChatId.of("tg", "" + i), "p" + i, "plan/" + i, notBefore, i % RANKS);
    }
}
