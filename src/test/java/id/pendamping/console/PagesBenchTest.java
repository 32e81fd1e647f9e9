package id.pendamping.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.pendamping.PendampingApplication;
import id.pendamping.casework.Roll;
import id.pendamping.casework.Row;
import id.pendamping.casework.Sought;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.Dialog;
import id.pendamping.inbox.MachineClock;
import id.pendamping.mongo.FillMany;
import id.pendamping.outcome.Course;
import id.pendamping.outcome.Courses;
import id.pendamping.outcome.census.CurrentFigures;
import id.pendamping.outcome.census.Figures;
import id.pendamping.staff.ExportLog;
import id.pendamping.staff.StaffList;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * How long every page and every export takes with very many people. {@code PENDAMPING_TEST_MONGODB_URI} names the store
 * with its database, filled by {@code src/bench/fill} before; exporting all events is a matter of minutes and asked for
 * with {@code PENDAMPING_BENCH_EVENTS=on}.
 */
@Tag("bench")
@TestMethodOrder(OrderAnnotation.class)
class PagesBenchTest {

    private static final String URI = "PENDAMPING_TEST_MONGODB_URI";
    private static final String EVENTS = "PENDAMPING_BENCH_EVENTS";
    private static final String TO_START = """
            PagesBenchTest does not run: %s. Start a MongoDB, package the program, compile its tests, and
              MONGO=mongodb://127.0.0.1:27017 DB=pendamping_fill src/bench/fill
              %s=mongodb://127.0.0.1:27017/pendamping_fill ./mvnw -Pbench test -Dtest=PagesBenchTest""";
    private static final String NAME = "pages-bench";
    private static final int WARM = 3;
    private static final int RUNS = 20;
    private static final double SLOWEST_PAGE = 300;
    private static final Duration SLOWEST_EXPORT = Duration.ofSeconds(60);
    private static final int FIRST_PAGES = 100;

    private static ConfigurableApplicationContext app;
    private static Visit visit;

    /** @param millis of each request, the fastest first */
    private record Page(String address, double[] millis, int bytes) {

        /** Nearest rank. */
        double percentile(int percent) {
            return millis[(int) Math.ceil(percent / 100.0 * millis.length) - 1];
        }
    }

    @BeforeAll
    static void start() throws Exception {
        String uri = System.getenv(URI);
        needs(uri != null && !uri.isBlank(), URI + " is not set");
        Instant begun = InstantSource.system().instant().truncatedTo(ChronoUnit.MILLIS);
        app = new SpringApplicationBuilder(PendampingApplication.class).run("--server.port=0",
                "--pendamping.store.uri=" + uri, "--pendamping.outbox.sending=off", "--pendamping.telegram.token=",
                "--pendamping.webchat.mode=off", "--pendamping.content.folder=dialogs",
                "--pendamping.console.admin-password=" + ConsoleApp.PASSWORD);
        Accounts accounts = app.getBean(Accounts.class);
        accounts.named(FirstAccount.NAME).filter(it -> !it.changed().isBefore(begun)).ifPresent(it -> {
            accounts.erase(it.person());
            app.getBean(StaffList.class).erase(it.person());
        });
        needs(app.getBean(StaffList.class).find(FillMany.STAFF).isPresent(), "the store was not filled");
        accounts.erase(FillMany.STAFF);
        accounts.add(new Login(NAME, NAME, FillMany.STAFF,
                app.getBean(PasswordEncoder.class).encode(ConsoleApp.PASSWORD),
                app.getBean(MachineClock.class).instant(), false, false, null));
        visit = new Visit("http://127.0.0.1:" + app.getEnvironment().getProperty("local.server.port") + "/");
        assertThat(visit.login(NAME, ConsoleApp.PASSWORD)).endsWith(Section.ROOT);
        Figures figures = app.getBean(CurrentFigures.class).anew();
        Runtime runtime = Runtime.getRuntime();
        tell("one pass over %,d people: %.1f s, %d MB of heap in use afterwards", figures.progress().reached(),
                figures.taken().took().toMillis() / 1000.0, runtime.totalMemory() - runtime.freeMemory() >> 20);
    }

    @AfterAll
    static void stop() {
        if (app != null) {
            app.getBean(Accounts.class).erase(FillMany.STAFF);
            app.close();
        }
    }

    private static void needs(boolean there, String missing) {
        if (!there) {
            tell(TO_START, missing, URI);
        }
        assumeTrue(there, missing);
    }

    @Test
    @Order(1)
    void everyPageIsThereInTime() throws Exception {
        List<Page> pages = new ArrayList<>();
        for (String address : Addresses.all(ids())) {
            pages.add(asked(address, () -> visit.get(address.substring(1))));
        }
        Map<String, String> name = visit.filled("console/people", Map.of("name", "Siti"));
        pages.add(asked("/console/people, by a name", () -> visit.send("console/people", name)));
        tell("%-62s %8s %8s %10s", "page", "median", "p95", "bytes");
        pages.forEach(it -> tell("%-62s %5.0f ms %5.0f ms %,10d", it.address(), it.percentile(50),
                it.percentile(95), it.bytes()));
        memory("all pages");
        assertThat(pages.stream().filter(it -> it.percentile(95) > SLOWEST_PAGE).map(Page::address)).isEmpty();
    }

    private interface Request {

        HttpResponse<String> send() throws IOException, InterruptedException;
    }

    private static Page asked(String address, Request request) throws IOException, InterruptedException {
        double[] millis = new double[RUNS];
        int bytes = 0;
        for (int i = -WARM; i < RUNS; i++) {
            long begun = System.nanoTime();
            HttpResponse<String> answer = request.send();
            double took = (System.nanoTime() - begun) / 1e6;
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            if (i >= 0) {
                millis[i] = took;
            }
            bytes = answer.body().getBytes(StandardCharsets.UTF_8).length;
        }
        Arrays.sort(millis);
        return new Page(address, millis, bytes);
    }

    private static Map<String, String> ids() {
        Roll roll = app.getBean(Roll.class);
        Roll.Page page = roll.find(Sought.ANYBODY, "", Paging.SIZE);
        Course longest = app.getBean(Courses.class).of(page.rows().stream().map(Row::person).toList()).stream()
                .max(Comparator.comparing(it -> it.span().events())).orElseThrow();
        for (int i = 0; i < FIRST_PAGES && !page.next().isEmpty(); i++) {
            page = roll.find(Sought.ANYBODY, page.next(), Paging.SIZE);
        }
        Map<String, String> ids = new HashMap<>(FillMany.ONE);
        ids.put("staff", FillMany.STAFF);
        ids.put("person", longest.person());
        ids.put("last", page.next());
        ids.put("dialog", app.getBean(Content.class).dialogs().values().stream()
                .max(Comparator.comparing(it -> it.steps().size())).map(Dialog::id).orElseThrow());
        Instant now = app.getBean(MachineClock.class).instant();
        ids.put("opened", String.valueOf(now.getEpochSecond()));
        ids.put("day", LocalDate.ofInstant(now, app.getBean(ZoneId.class)).toString());
        return ids;
    }

    @ParameterizedTest
    @Order(2)
    @CsvSource({"people,csv", "people,xlsx", "answers,csv", "answers,xlsx", "payments,csv", "payments,xlsx",
            "groups,csv", "groups,xlsx", "events,csv", "events,xlsx"})
    void everyExportIsThereWithinAMinute(String table, String format) throws Exception {
        if (table.equals("events") && !"on".equals(System.getenv(EVENTS))) {
            tell("the export of events as %s does not run: %s=on is not set", format, EVENTS);
            assumeTrue(false, EVENTS + " is not on");
        }
        Map<String, String> form = visit.filled("console/exports", Map.of("table", table, "format", format));
        long begun = System.nanoTime();
        HttpResponse<InputStream> answer = visit.send("console/exports", form, BodyHandlers.ofInputStream());
        long bytes;
        try (InputStream body = answer.body()) {
            bytes = body.transferTo(OutputStream.nullOutputStream());
        }
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        assertThat(answer.statusCode()).isEqualTo(200);
        ExportLog log = app.getBean(ExportLog.class);
        // How many rows it had is written down after its last byte has gone.
        Long rows = await().until(() -> log.newest(1).getFirst().rows(), Objects::nonNull);
        tell("%-8s as %-4s %,10d rows %,12d bytes %6.1f s", table, format, rows, bytes, took.toMillis() / 1000.0);
        memory("it");
        assertThat(took).isLessThanOrEqualTo(SLOWEST_EXPORT);
    }

    /** As far as the system tells: this one process holds the program and whoever asks it. */
    private static void memory(String after) throws IOException {
        Path status = Path.of("/proc/self/status");
        if (Files.exists(status)) {
            Files.readAllLines(status).stream().filter(it -> it.startsWith("VmRSS"))
                    .forEach(it -> tell("resident after %s: %d MiB of a heap of at most %d", after,
                            Long.parseLong(it.replaceAll("\\D", "")) >> 10, Runtime.getRuntime().maxMemory() >> 20));
        }
    }

    private static void tell(String words, Object... values) {
        System.out.printf(Locale.ROOT, words + "%n", values);
    }
}
