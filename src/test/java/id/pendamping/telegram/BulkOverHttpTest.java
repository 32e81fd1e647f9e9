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
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Bulk messages over real HTTP, in a time that passes only where somebody waits. */
class BulkOverHttpTest {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final int PEOPLE = 300;
    private static final int CEILING = 30;

    private final FakeBotApi telegram = new FakeBotApi();
    private final InMemoryBulk bulk = new InMemoryBulk();
    private final AtomicLong nanos = new AtomicLong();

    @AfterEach
    void close() throws Exception {
        telegram.close();
    }

    @Test
    void threeHundredPeopleAreToldAtTheCeilingWithoutARefusal() {
        Deque<Long> recent = new ArrayDeque<>();
        AtomicInteger refused = new AtomicInteger();
        telegram.answering(request -> {
            synchronized (recent) {
                long now = nanos.get();
                recent.removeIf(at -> now - at >= SECOND);
                recent.addLast(now);
                if (recent.size() > CEILING) {
                    refused.incrementAndGet();
                    return Reply.tooMany(1);
                }
                return FakeBotApi.OK;
            }
        });
        sendAll(Runnable::run);
        assertThat(refused).hasValue(0);
        assertThat(telegram.requests()).hasSize(PEOPLE);
        assertThat(nanos.get()).isBetween(95 * SECOND / 10, 11 * SECOND);
    }

    @Test
    void aServerThatRefusesInBetweenIsObeyedAndEverybodyIsToldOnce() {
        AtomicInteger asked = new AtomicInteger();
        AtomicInteger shown = new AtomicInteger();
        telegram.answering(request -> {
            if (asked.incrementAndGet() % 100 == 50) {
                return Reply.tooMany(3);
            }
            shown.incrementAndGet();
            return FakeBotApi.OK;
        });
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            sendAll(threads);
        }
        assertThat(telegram.requests().stream().map(it -> it.json().get("text").asText()).distinct()).hasSize(PEOPLE);
        assertThat(shown).hasValue(PEOPLE);
    }

    private void sendAll(Executor threads) {
        bulk.queue(IntStream.range(0, PEOPLE).mapToObj(i -> Bills.row("" + i, "tg:" + (1000 + i), NOON, 0)).toList());
        BotApi api = telegram.api();
        TelegramSender sender = new TelegramSender(api, new MediaFiles(api, Path.of("none"), path -> Optional.empty()),
                telegram.settings().words());
        BulkRig rig = new BulkRig(
                new BulkRig.Ports(bulk, bulk, new InMemorySendingSwitch(), new InMemoryHeartbeats(),
                        new InMemoryFloodWaits(), List.of(sender), List.of(new Bills()), List.of()),
                new BulkRig.Process("a", this::now, threads, this::rest), this::now, nanos::get,
                OptionalDouble.of(CEILING), 96);
        await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(1)).until(() -> {
            rig.tick();
            if (bulk.count(BulkState.CLAIMED) == 0 && bulk.count(BulkState.QUEUED) > 0) {
                nanos.addAndGet(SECOND / 10);
            }
            return bulk.count(BulkState.SENT) == PEOPLE;
        });
    }

    private Instant now() {
        return NOON.plusNanos(nanos.get());
    }

    private boolean rest(Duration duration) {
        nanos.addAndGet(duration.toNanos());
        return true;
    }
}
