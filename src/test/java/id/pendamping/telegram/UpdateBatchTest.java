package id.pendamping.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import id.pendamping.inbox.Conversations.StoreAway;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UpdateBatchTest {

    private final FakeBotApi telegram = new FakeBotApi();
    private final Stop stop = new Stop();
    private final List<String> stored = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() throws Exception {
        telegram.close();
    }

    @Test
    void returnsOnlyWhenEveryUpdateIsStored() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch storeMayAnswer = new CountDownLatch(1);
        UpdateBatch batch = batch(inbound -> {
            if (inbound.id().endsWith(":2")) {
                inside.countDown();
                await(storeMayAnswer);
            }
            stored.add(inbound.id());
        });

        CompletableFuture<Boolean> consumed = CompletableFuture
                .supplyAsync(() -> batch.consume(List.of(Updates.text(1, 7, "a"), Updates.text(2, 8, "b"))));
        assertThat(inside.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(consumed.isDone()).isFalse();
        storeMayAnswer.countDown();

        assertThat(consumed.get(5, TimeUnit.SECONDS)).isTrue();
        assertThat(stored).containsExactlyInAnyOrder("tg:4242:1", "tg:4242:2");
    }

    @Test
    void takesChatsSideBySideAndEachInItsOrder() {
        CountDownLatch bothChats = new CountDownLatch(2);
        UpdateBatch batch = batch(inbound -> {
            if (inbound.id().endsWith(":1") || inbound.id().endsWith(":2")) {
                bothChats.countDown();
                await(bothChats);
            }
            stored.add(inbound.chat() + " " + inbound.id());
        });

        assertThat(batch.consume(List.of(Updates.text(1, 7, "a"), Updates.text(2, 8, "b"), Updates.text(3, 7, "c"),
                Updates.text(4, 7, "d"), Updates.text(5, 8, "e")))).isTrue();

        assertThat(stored).filteredOn(line -> line.startsWith("tg:7 ")).containsExactly("tg:7 tg:4242:1",
                "tg:7 tg:4242:3", "tg:7 tg:4242:4");
        assertThat(stored).filteredOn(line -> line.startsWith("tg:8 ")).containsExactly("tg:8 tg:4242:2",
                "tg:8 tg:4242:5");
    }

    @Test
    void waitsWhileTheStoreIsAwayAndSaysSoOnce() {
        AtomicInteger attempts = new AtomicInteger();
        UpdateBatch batch = batch(inbound -> {
            if (attempts.incrementAndGet() < 4) {
                throw new StoreAway(new IllegalStateException("gone"));
            }
            stored.add(inbound.id());
        });
        try (CapturedLog log = new CapturedLog()) {
            assertThat(batch.consume(List.of(Updates.text(1, 7, "rahasia")))).isTrue();

            assertThat(stored).containsExactly("tg:4242:1");
            assertThat(log.linesOf(Level.WARN)).hasSize(1);
            assertThat(log.lines()).noneMatch(line -> line.contains("rahasia"));
        }
    }

    @Test
    void keepsTheOrderOfAChatWhileTheStoreIsAway() {
        AtomicBoolean away = new AtomicBoolean(true);
        UpdateBatch batch = batch(inbound -> {
            if (away.getAndSet(false)) {
                throw new StoreAway(new IllegalStateException("gone"));
            }
            stored.add(inbound.id());
        });

        batch.consume(List.of(Updates.text(1, 7, "a"), Updates.text(2, 7, "b")));

        assertThat(stored).containsExactly("tg:4242:1", "tg:4242:2");
    }

    @Test
    void givesUpWaitingWhenTheProgramEnds() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        UpdateBatch batch = batch(inbound -> {
            asked.countDown();
            throw new StoreAway(new IllegalStateException("gone"));
        });
        CompletableFuture<Boolean> consumed = CompletableFuture
                .supplyAsync(() -> batch.consume(List.of(Updates.text(1, 7, "a"))));
        assertThat(asked.await(5, TimeUnit.SECONDS)).isTrue();
        stop.ask();

        assertThat(consumed.get(5, TimeUnit.SECONDS)).isFalse();
    }

    @Test
    void leavesOutWhatFailsUnexpectedlyWithoutSayingWhatItWas() {
        UpdateBatch batch = batch(inbound -> {
            if (inbound.id().endsWith(":1")) {
                throw new IllegalStateException("about rahasia");
            }
            stored.add(inbound.id());
        });
        try (CapturedLog log = new CapturedLog()) {
            assertThat(batch.consume(List.of(Updates.text(1, 7, "rahasia"), Updates.text(2, 7, "b")))).isTrue();

            assertThat(stored).containsExactly("tg:4242:2");
            assertThat(log.linesOf(Level.ERROR)).singleElement().asString().contains("Update 1 is left out")
                    .contains("IllegalStateException").doesNotContain("rahasia");
        }
    }

    private UpdateBatch batch(Door door) {
        return new UpdateBatch(Updates.intake(telegram, door), stop);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
