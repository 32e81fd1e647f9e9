package id.pendamping.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Collections;
import java.util.List;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WaitingLineTest {

    private final WaitingLine line = new WaitingLine();

    @Test
    void letsThemThroughInOrderOfArrival() throws InterruptedException {
        CountDownLatch go = new CountDownLatch(1);
        List<Integer> order = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            int number = i;
            threads.add(Thread.ofVirtual().start(() -> line.atFront(Urgency.REPLY, duration -> true, () -> {
                wait(go);
                return order.add(number);
            })));
            await().until(() -> line.length() == number + 1);
        }
        go.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(order).isSorted().hasSize(20);
        assertThat(line.length()).isZero();
    }

    @Test
    void theMoreUrgentGoFirst() throws InterruptedException {
        CountDownLatch go = new CountDownLatch(1);
        List<Urgency> order = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        for (Urgency urgency : List.of(Urgency.REPLY, Urgency.BULK, Urgency.REPLY, Urgency.CONTINUED, Urgency.REPLY)) {
            int before = threads.size();
            threads.add(Thread.ofVirtual().start(() -> line.atFront(urgency, duration -> true, () -> {
                wait(go);
                return order.add(urgency);
            })));
            await().until(() -> line.length() == before + 1);
        }
        go.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(order).containsExactly(Urgency.REPLY, Urgency.CONTINUED, Urgency.REPLY, Urgency.REPLY,
                Urgency.BULK);
    }

    @Test
    void whoGivesUpLeavesTheLine() throws InterruptedException {
        CountDownLatch go = new CountDownLatch(1);
        Thread first = Thread.ofVirtual().start(() -> line.atFront(Urgency.REPLY, duration -> true, () -> {
            wait(go);
            return true;
        }));
        await().until(() -> line.length() == 1);
        assertThat(line.atFront(Urgency.REPLY, duration -> false, () -> true)).isFalse();
        assertThat(line.length()).isEqualTo(1);
        go.countDown();
        first.join();
        assertThat(line.atFront(Urgency.REPLY, duration -> true, () -> true)).isTrue();
    }

    private static void wait(CountDownLatch go) {
        try {
            assertThat(go.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
