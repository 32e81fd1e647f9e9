package id.pendamping.broadcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.pendamping.outbox.BulkRig;
import id.pendamping.outbox.InMemoryFloodWaits;
import id.pendamping.outbox.InMemoryHeartbeats;
import id.pendamping.outbox.InMemorySendingSwitch;
import id.pendamping.outbox.RecordingSender;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two nodes that both freeze, feed and send, as they would if the elections failed. */
class TwoNodesBroadcastTest {

    private static final int PEOPLE = 1500;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void nobodyGetsItTwiceAndTheCountsAreRight() {
        Field field = new Field().withPeople(PEOPLE);
        RecordingSender telegram = new RecordingSender("tg");
        BulkRig.Ports ports = new BulkRig.Ports(field.bulk, field.bulk, new InMemorySendingSwitch(),
                new InMemoryHeartbeats(), new InMemoryFloodWaits(), List.of(telegram), List.of(field.source()),
                List.of(), field.contacts);
        field.broadcasts.save(Field.begun("b1", Field.saying("Halo"), Field.NOON));
        for (String node : List.of("a", "b")) {
            BulkRig rig = new BulkRig(ports,
                    new BulkRig.Process(node, () -> Field.NOON, threads, duration -> true), () -> Field.NOON,
                    System::nanoTime, OptionalDouble.empty(), 64);
            BroadcastLoop loop = field.loop();
            threads.execute(() -> {
                while (!Thread.currentThread().isInterrupted() && !isDone(field)) {
                    loop.run(Field.NOON);
                    rig.tick();
                }
            });
        }
        await().atMost(Duration.ofSeconds(60)).until(() -> isDone(field));
        assertThat(telegram.attempts().stream().map(RecordingSender.Attempt::chat)).hasSize(PEOPLE)
                .doesNotHaveDuplicates();
        assertThat(field.recipients.counts("b1")).containsEntry("sent", (long) PEOPLE).hasSize(1);
        assertThat(field.broadcasts.find("b1").orElseThrow().frozen().people()).isEqualTo(PEOPLE);
    }

    private static boolean isDone(Field field) {
        return field.broadcasts.find("b1").orElseThrow().stage() == Stage.DONE;
    }
}
