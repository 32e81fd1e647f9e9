package id.pendamping.inbox;

import static id.pendamping.inbox.Talks.NOON;
import static id.pendamping.inbox.Talks.SARI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.Inbound;
import id.pendamping.engine.EngineLimits;
import id.pendamping.outbox.Delivery;
import id.pendamping.outbox.RecordingSender;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The door with real threads. */
class BusyDoorTest {

    private final RecordingSender web = new RecordingSender("web");
    private final StoppableThreads threads = new StoppableThreads();
    private final StoppableThreads otherThreads = new StoppableThreads();
    private final SettableClock machine = new SettableClock(NOON);
    private final Rig.Ports ports = Rig.Ports.inMemory(web);
    private final Rig rig = rig("a", threads);

    @AfterEach
    void stop() {
        threads.stop();
        otherThreads.stop();
    }

    @Test
    void oneChatThatHangsHoldsUpNobodyElse() throws InterruptedException {
        CountDownLatch hangs = new CountDownLatch(1);
        CountDownLatch hanging = new CountDownLatch(1);
        Rig stuck = new Rig(SmallTalk.plain(), EngineLimits.DEFAULT,
                new Rig.Ports(new Meddled(ports.conversations(), () -> {
                    hanging.countDown();
                    try {
                        assertThat(hangs.await(10, TimeUnit.SECONDS)).isTrue();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                }), ports.people(), ports.poison(), ports.parked(), ports.senders(), List.of(), List.of()), "a",
                machine, threads, () -> "person");
        Thread first = Thread.ofVirtual().start(() -> stuck.handle(text(SARI, 0, "/start")));
        assertThat(hanging.await(10, TimeUnit.SECONDS)).isTrue();
        for (int i = 1; i <= 20; i++) {
            assertThat(stuck.handle(text(ChatId.of("web", "w" + i), i, "/start"))).isEqualTo(Handled.TURNED);
        }
        hangs.countDown();
        first.join();
        await().until(() -> web.shown().size() == 42);
    }

    @Test
    void twoBusyNodesNeitherDoubleNorReorder() throws InterruptedException {
        Rig other = rig("b", otherThreads);
        Random random = new Random(7);
        List<ChatId> chats = List.of(ChatId.of("web", "a"), ChatId.of("web", "b"), ChatId.of("web", "c"));
        List<Thread> workers = new ArrayList<>();
        for (ChatId chat : chats) {
            boolean[] choices = new boolean[60];
            for (int i = 0; i < choices.length; i++) {
                choices[i] = random.nextBoolean();
            }
            workers.add(Thread.ofVirtual().start(() -> {
                for (int i = 0; i < choices.length; i++) {
                    Inbound inbound = text(chat, i, "/flood");
                    assertThat((choices[i] ? rig : other).handle(inbound)).isEqualTo(Handled.TURNED);
                    (choices[i] ? other : rig).handle(inbound);
                }
            }));
        }
        for (Thread worker : workers) {
            worker.join();
        }
        for (ChatId chat : chats) {
            await().atMost(Duration.ofSeconds(20)).until(() -> rig.stored(chat).pending().isEmpty());
            List<String> shown = web.shownTo(chat);
            // Where more than forty were waiting, some gave way; what is shown is whole turns in order, none twice.
            assertThat(shown.size()).isLessThanOrEqualTo(300);
            assertThat(rig.stored(chat).seen()).hasSize(60);
            for (int i = 1; i < shown.size(); i++) {
                int before = Integer.parseInt(shown.get(i - 1).substring(6));
                int now = Integer.parseInt(shown.get(i).substring(6));
                assertThat(now == before % 5 + 1 || now == 1).as("%s after %s", now, before).isTrue();
            }
        }
    }

    @Test
    void goingDownFinishesWhatIsUnderWayAndNoMore() throws InterruptedException {
        CountDownLatch sending = new CountDownLatch(1);
        CountDownLatch sent = new CountDownLatch(1);
        web.whileSending(() -> {
            sending.countDown();
            try {
                assertThat(sent.await(10, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        rig.handle(text(SARI, 0, "/flood"));
        assertThat(sending.await(10, TimeUnit.SECONDS)).isTrue();
        Thread stopping = Thread.ofVirtual().start(threads::stop);
        await().until(threads::isStopping);
        sent.countDown();
        stopping.join();
        assertThat(web.shown()).containsExactly("Pesan 1");
        assertThat(rig.stored(SARI).pending()).hasSize(4);
        assertThat(rig.stored(SARI).lease().isExpired(machine.instant())).isTrue();
        assertThat(rig.handle(text(SARI, 1, "/start"))).isEqualTo(Handled.TURNED);
    }

    @Test
    void whoWaitsToTryAgainIsWokenByGoingDown() {
        web.then(new Delivery.NotSent(Duration.ofHours(1)));
        rig.handle(text(SARI, 0, "/flood"));
        await().until(() -> web.attempts().size() == 1);
        threads.stop();
        assertThat(rig.drainer.draining()).isZero();
    }

    private static Inbound.Text text(ChatId chat, int number, String words) {
        return new Inbound.Text("in:" + chat + number, chat, NOON, words);
    }

    private Rig rig(String node, StoppableThreads its) {
        return new Rig(SmallTalk.plain(), EngineLimits.DEFAULT, ports, node, machine, its, () -> "person");
    }
}
