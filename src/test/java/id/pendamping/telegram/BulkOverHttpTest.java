package id.pendamping.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.pendamping.outbox.Bills;
import id.pendamping.outbox.BulkRig;
import id.pendamping.outbox.BulkState;
import id.pendamping.outbox.InMemoryBulk;
import id.pendamping.outbox.InMemoryFloodWaits;
import id.pendamping.outbox.InMemoryHeartbeats;
import id.pendamping.outbox.InMemorySendingSwitch;
import id.pendamping.telegram.FakeBotApi.Reply;
import id.pendamping.telegram.FakeBotApi.Request;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Bulk messages over real HTTP to a server that refuses whoever is too fast. A second of the pace is a quarter of one here. */
class BulkOverHttpTest {

    private static final int PEOPLE = 300;
    private static final int CEILING = 30;
    private static final int FASTER = 4;
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1) / FASTER;

    private final long begun = System.nanoTime();
    private final FakeBotApi telegram = new FakeBotApi();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final InMemoryBulk bulk = new InMemoryBulk();
    private final AtomicInteger refused = new AtomicInteger();

    @AfterEach
    void close() throws Exception {
        threads.shutdownNow();
        telegram.close();
    }

    @Test
    void threeHundredPeopleAreToldAtTheCeilingWithoutARefusal() {
        telegram.answering(strict());
        long took = sendAll();
        assertThat(refused).hasValue(0);
        assertThat(telegram.requests()).hasSize(PEOPLE);
        // Ten of these seconds on a quiet machine.
        assertThat(took).isBetween(9 * SECOND, 20 * SECOND);
        System.out.printf(Locale.ROOT, "300 people told in %.1f seconds of the pace%n", (double) took / SECOND);
    }

    @Test
    void aServerThatRefusesInBetweenIsObeyedAndEverybodyIsToldOnce() {
        AtomicInteger asked = new AtomicInteger();
        telegram.answering(request -> asked.incrementAndGet() % 100 == 50 ? Reply.tooMany(1) : FakeBotApi.OK);
        sendAll();
        assertThat(telegram.requests().stream().map(it -> it.json().get("text").asText()).distinct()).hasSize(PEOPLE);
        assertThat(bulk.count(BulkState.SENT)).isEqualTo(PEOPLE);
    }

    private long sendAll() {
        Instant now = InstantSource.system().instant();
        bulk.queue(IntStream.range(0, PEOPLE).mapToObj(i -> Bills.row("" + i, "tg:" + (1000 + i), now, 0)).toList());
        BotApi api = telegram.api();
        TelegramSender sender = new TelegramSender(api, new MediaFiles(api, Path.of("none")),
                telegram.settings().words());
        BulkRig rig = new BulkRig(
                new BulkRig.Ports(bulk, bulk, new InMemorySendingSwitch(), new InMemoryHeartbeats(),
                        new InMemoryFloodWaits(), List.of(sender), List.of(new Bills()), List.of()),
                new BulkRig.Process("a", InstantSource.system(), threads, BulkOverHttpTest::rest),
                () -> now.plusNanos((System.nanoTime() - begun) * FASTER), () -> (System.nanoTime() - begun) * FASTER,
                OptionalDouble.of(CEILING), 96);
        await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(10)).until(() -> {
            rig.tick();
            return bulk.count(BulkState.SENT) == PEOPLE;
        });
        return System.nanoTime() - begun;
    }

    private static boolean rest(Duration duration) {
        LockSupport.parkNanos(duration.toNanos() / FASTER);
        return true;
    }

    /** Refuses what is more than the ceiling in any of its seconds. */
    private Function<Request, Reply> strict() {
        Deque<Long> recent = new ArrayDeque<>();
        return request -> {
            synchronized (recent) {
                long now = System.nanoTime();
                while (!recent.isEmpty() && now - recent.getFirst() > SECOND) {
                    recent.removeFirst();
                }
                recent.addLast(now);
                if (recent.size() > CEILING + 3) {
                    refused.incrementAndGet();
                    return Reply.tooMany(1);
                }
                return FakeBotApi.OK;
            }
        };
    }
}
