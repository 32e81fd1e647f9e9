package id.pendamping.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import id.pendamping.console.ConsoleApp;
import id.pendamping.outcome.Course;
import id.pendamping.outcome.InMemoryCourses;
import id.pendamping.outcome.InMemoryEvents;
import id.pendamping.outcome.Journal;
import id.pendamping.outcome.census.CurrentFigures;
import id.pendamping.outcome.census.Figures;
import id.pendamping.outcome.census.PaperPeople;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What the pages of results cost with very many people. {@code PENDAMPING_TEST_MONGODB_URI} names the store and is taken
 * with its database: one that is filled already is measured as it is, an empty one gets copies of the people of the
 * papers.
 */
@Tag("bench")
class FiguresBenchTest {

    private static final int PEOPLE = 100_000;
    private static final int BATCH = 2_000;
    private static final int RUNS = 40;
    private static final double SLOWEST = 300;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final List<String> PAGES = List.of("evaluation", "evaluation/funnel", "evaluation/funnel?by=work",
            "evaluation/funnel?by=group", "evaluation/funnel?by=helper", "evaluation/funnel?by=period",
            "evaluation/survey", "evaluation/paying", "trend?every=week", "trend/projection", "experiments");

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL).build();

    @Test
    void everyPageIsThereInTimeWithAHundredThousandPeople() throws Exception {
        String uri = System.getenv("PENDAMPING_TEST_MONGODB_URI");
        assumeTrue(uri != null, "PENDAMPING_TEST_MONGODB_URI is not set");
        try (ConsoleApp app = new ConsoleApp("--pendamping.store.uri=" + uri)) {
            fill(app.bean(MongoDatabase.class));
            Figures figures = app.bean(CurrentFigures.class).anew();
            long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            System.out.printf(Locale.ROOT, "one pass over %,d people: %.1f s; heap in use %d MB of %d%n",
                    figures.progress().reached(), figures.taken().took().toMillis() / 1000.0, used >> 20,
                    Runtime.getRuntime().maxMemory() >> 20);
            logIn(app);
            List<String> slow = new ArrayList<>();
            for (String page : PAGES) {
                double p95 = p95(app, page);
                System.out.printf(Locale.ROOT, "%-28s p95 %.0f ms%n", page, p95);
                if (p95 > SLOWEST) {
                    slow.add(page);
                }
            }
            assertThat(slow).isEmpty();
        }
    }

    private static void fill(MongoDatabase database) {
        MongoCollection<RawBsonDocument> courses = database.getCollection(Schema.COURSES, RawBsonDocument.class);
        if (courses.estimatedDocumentCount() > 0) {
            return;
        }
        InMemoryCourses folded = new InMemoryCourses();
        Journal journal = new Journal(new InMemoryEvents(), folded);
        PaperPeople.health(journal);
        PaperPeople.survey(journal);
        PaperPeople.trial(journal, 40, 8, 20);
        List<Course> like = folded.after("", Integer.MAX_VALUE);
        List<RawBsonDocument> batch = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            Course it = like.get(i % like.size());
            batch.add(StoredCourse.document(new Course(String.format("%08x", i), it.span(), it.consents(), it.stages(),
                    it.profile(), it.learning(), it.items(), it.bills(), it.saving(), it.ratings(), it.arms(),
                    it.marks(), it.remarks())));
            if (batch.size() == BATCH) {
                courses.insertMany(batch, new InsertManyOptions().ordered(false));
                batch.clear();
            }
        }
    }

    private void logIn(ConsoleApp app) throws Exception {
        String form = get(app, "login").body();
        Matcher token = TOKEN.matcher(form);
        assertThat(token.find()).isTrue();
        HttpRequest post = HttpRequest.newBuilder(URI.create(app.address() + "console/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("name=facilitator&password=" + ConsoleApp.PASSWORD + "&_csrf="
                        + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8)))
                .build();
        client.send(post, BodyHandlers.ofString());
    }

    private HttpResponse<String> get(ConsoleApp app, String page) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(app.address() + "console/" + page)).build(),
                BodyHandlers.ofString());
    }

    private double p95(ConsoleApp app, String page) throws Exception {
        double[] millis = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long begun = System.nanoTime();
            HttpResponse<String> answer = get(app, page);
            millis[i] = (System.nanoTime() - begun) / 1e6;
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.uri().getPath()).endsWith(page.replaceAll("\\?.*", ""));
        }
        // The first ones find a program that has just started.
        double[] warm = Arrays.copyOfRange(millis, RUNS / 4, RUNS);
        Arrays.sort(warm);
        return warm[(int) Math.ceil(0.95 * warm.length) - 1];
    }
}
