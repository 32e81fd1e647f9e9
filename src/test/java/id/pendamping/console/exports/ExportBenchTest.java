package id.pendamping.console.exports;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import id.pendamping.PendampingApplication;
import id.pendamping.console.exports.Sheet.Format;
import id.pendamping.outcome.Course;
import id.pendamping.outcome.Courses;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** How long it takes to take 100,000 people along from a real MongoDB, and how much memory. */
@Tag("bench")
class ExportBenchTest {

    private static final int PEOPLE = 100_000;
    private static final int EVENTS_EACH = 10;
    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    private static ConfigurableApplicationContext app;

    @BeforeAll
    static void fill() throws InterruptedException {
        String uri = System.getenv("PENDAMPING_TEST_MONGODB_URI");
        Assumptions.assumeTrue(uri != null && !uri.isBlank(), "PENDAMPING_TEST_MONGODB_URI is not set");
        String store = uri.replaceFirst("^(mongodb(?:\\+srv)?://[^/?]+)(/[^?]*)?",
                "$1/pendamping_test_" + UUID.randomUUID().toString().substring(0, 8));
        app = new SpringApplicationBuilder(PendampingApplication.class).run("--server.port=0",
                "--pendamping.store.uri=" + store, "--pendamping.telegram.token=", "--pendamping.webchat.mode=off",
                "--pendamping.content.folder=dialogs", "--pendamping.console.admin-password=sepeda-biru-di-pasar");
        Course one = full();
        long start = System.nanoTime();
        try (ExecutorService workers = Executors.newFixedThreadPool(4)) {
            for (int first = 0; first < PEOPLE; first += 1000) {
                int from = first;
                workers.execute(() -> fill(one, from, from + 1000));
            }
        }
        System.out.printf(Locale.ROOT, "%,d people with %d events each filled in %.0f s%n", PEOPLE, EVENTS_EACH,
                seconds(start));
    }

    @AfterAll
    static void drop() {
        if (app != null) {
            app.getBean(MongoDatabase.class).drop();
            app.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"people,CSV", "people,XLSX", "answers,CSV", "answers,XLSX", "payments,CSV", "groups,CSV", "events,CSV",
            "events,XLSX"})
    void aHundredThousandPeopleAreTakenAlongWithinAMinute(String table, Format format) throws IOException {
        Counting out = new Counting();
        long start = System.nanoTime();
        long rows = new Files(app.getBean(Wording.class), () -> new byte[]{1}).write(
                new Wish(app.getBean(Tables.class).find(table).orElseThrow(), format, false, false, false, ""),
                Locale.ENGLISH, out);
        double took = seconds(start);
        Runtime memory = Runtime.getRuntime();
        System.out.printf(Locale.ROOT, "%s as %s: %,d rows, %,d bytes in %.1f s; heap at most %d MiB%n", table, format,
                rows, out.bytes, took, memory.maxMemory() >> 20);
        if (!table.equals("events")) {
            assertThat(took).isLessThan(Duration.ofSeconds(60).toSeconds());
        }
    }

    /** Somebody who did everything once. */
    private static Course full() {
        Taking taking = new Taking();
        taking.everything("p");
        return taking.courses.find("p").orElseThrow();
    }

    private static void fill(Course one, int from, int to) {
        Courses courses = app.getBean(Courses.class);
        MongoCollection<Document> events = app.getBean(MongoDatabase.class).getCollection("events");
        List<Document> many = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String person = String.format("%032x", i);
            courses.keep(new Course(person, one.span(), one.consents(), one.stages(), one.profile(), one.learning(),
                    one.items(), one.bills(), one.saving(), one.ratings(), one.arms(), one.marks(),
                    one.remarks()));
            for (int event = 0; event < EVENTS_EACH; event++) {
                many.add(new Document("_id", "web:" + person + event + "#0").append("format", 1)
                        .append("person", person).append("at", Date.from(NOON.plusSeconds(event)))
                        .append("type", "answer")
                        .append("data", new Document("test", "pre").append("item", "Q0" + event)
                                .append("chosen", "2").append("right", "true")));
            }
        }
        events.insertMany(many, new InsertManyOptions().ordered(false));
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** Forgets what is written. */
    private static final class Counting extends OutputStream {

        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
        }
    }
}
