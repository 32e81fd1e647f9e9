package id.pendamping.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.OutgoingMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two nodes that send at the same time, as they would if the election failed. */
class TwoLoopsTest {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final InMemoryBulk bulk = new InMemoryBulk();
    private final RecordingSender telegram = new RecordingSender("tg");
    private final Bills bills = new Bills();
    private volatile Instant now = NOON;

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void nobodyIsToldTwice() {
        int rows = 2000;
        bulk.queue(IntStream.range(0, rows).mapToObj(i -> Bills.row("" + i, "tg:" + i % 700, NOON, i % 3)).toList());
        BulkRig one = rig("a");
        BulkRig other = rig("b");
        for (BulkRig rig : List.of(one, other)) {
            threads.execute(() -> {
                while (bulk.count(BulkState.SENT) < rows) {
                    rig.tick();
                }
            });
        }
        await().atMost(Duration.ofSeconds(60)).until(() -> bulk.count(BulkState.SENT) == rows);
        assertThat(telegram.shown()).hasSize(rows).doesNotHaveDuplicates();
        await().until(() -> bills.told().size() == rows);
    }

    @Test
    void aLoopThatSleptPastItsClaimSendsNothing() throws InterruptedException {
        bulk.queue(List.of(Bills.row("1", "tg:1", NOON, 0)));
        CountDownLatch looking = new CountDownLatch(1);
        CountDownLatch awake = new CountDownLatch(1);
        AtomicInteger looks = new AtomicInteger();
        bills.looking((row, at) -> {
            if (looks.incrementAndGet() == 1) {
                looking.countDown();
                waitFor(awake);
            }
            return new BulkSource.Look.Send(OutgoingMessage.text(row.id()));
        });
        rig("a").tick();
        waitFor(looking);
        now = now.plusSeconds(31);
        BulkRig other = rig("b");
        other.tick();
        await().until(() -> telegram.shown().size() == 1);
        awake.countDown();
        threads.shutdown();
        assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(telegram.attempts()).hasSize(1);
    }

    @Test
    void noMoreAreUnderWayThanAllowedAndOneChatOneAfterTheOther() {
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        telegram.whileSending(() -> {
            most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
            Thread.onSpinWait();
            underWay.decrementAndGet();
        });
        bulk.queue(IntStream.range(0, 300).mapToObj(i -> Bills.row("" + (100 + i), "tg:" + i % 5, NOON.plusMillis(i),
                0)).toList());
        now = now.plusSeconds(10);
        BulkRig rig = rig("a");
        await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(1)).until(() -> {
            rig.tick();
            return bulk.count(BulkState.SENT) == 300;
        });
        assertThat(most.get()).isLessThanOrEqualTo(5);
        for (int chat = 0; chat < 5; chat++) {
            assertThat(telegram.shownTo(new ChatId("tg:" + chat))).isSorted().hasSize(60);
        }
    }

    private BulkRig rig(String node) {
        BulkRig.Ports ports = new BulkRig.Ports(bulk, bulk, new InMemorySendingSwitch(), new InMemoryHeartbeats(),
                new InMemoryFloodWaits(), List.of(telegram), List.of(bills), List.of());
        return new BulkRig(ports, new BulkRig.Process(node, () -> now, threads, duration -> true), () -> now,
                System::nanoTime, OptionalDouble.empty(), 64);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
