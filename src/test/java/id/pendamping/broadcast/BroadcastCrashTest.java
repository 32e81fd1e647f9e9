package id.pendamping.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.inbox.Conversations.StoreAway;
import id.pendamping.inbox.Faults;
import id.pendamping.inbox.Faults.Crash;
import id.pendamping.inbox.Faults.Kind;
import id.pendamping.outbox.BulkRig;
import id.pendamping.outbox.InMemoryFloodWaits;
import id.pendamping.outbox.InMemoryHeartbeats;
import id.pendamping.outbox.InMemorySendingSwitch;
import id.pendamping.outbox.RecordingSender;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A whole broadcast with a failure at every call that the loop makes, in every way in which that call can fail. */
class BroadcastCrashTest {

    private static final int PEOPLE = 7;

    @TestFactory
    Stream<DynamicTest> whateverFailsEverybodyGetsItOnce() {
        Faults none = Faults.none();
        send(none);
        assertThat(none.calls()).isGreaterThan(8);
        return Stream.of(Kind.values()).flatMap(kind -> IntStream.rangeClosed(1, none.calls())
                .mapToObj(call -> DynamicTest.dynamicTest(kind + " at call " + call,
                        () -> send(Faults.at(call, kind)))));
    }

    private static void send(Faults faults) {
        Field field = new Field().withPeople(PEOPLE);
        RecordingSender telegram = new RecordingSender("tg");
        BulkRig.Ports ports = new BulkRig.Ports(field.bulk, field.bulk, new InMemorySendingSwitch(),
                new InMemoryHeartbeats(), new InMemoryFloodWaits(), List.of(telegram), List.of(field.source()),
                List.of(), field.contacts);
        Instant[] now = {Field.NOON};
        field.broadcasts.save(Field.begun("b1", Field.saying("Halo"), now[0]));
        BulkRig rig = new BulkRig(ports, new BulkRig.Process("a", () -> now[0], Runnable::run, rest -> true),
                () -> now[0], () -> Duration.between(Field.NOON, now[0]).toNanos(), OptionalDouble.empty(), 4);
        BroadcastLoop loop = field.loop(faults);
        for (int beat = 0; beat < 20; beat++) {
            try {
                loop.run(now[0]);
            } catch (Crash | StoreAway died) {
                // The next beat is that of a new process.
            }
            rig.tick();
            now[0] = now[0].plusSeconds(1);
        }
        assertThat(telegram.shown()).as(faults.struck()).hasSize(PEOPLE + 1);
        assertThat(telegram.attempts().stream().map(RecordingSender.Attempt::chat)).as(faults.struck())
                .doesNotHaveDuplicates();
        assertThat(field.recipients.counts("b1")).as(faults.struck()).containsEntry("sent", (long) PEOPLE).hasSize(1);
        Broadcast done = field.broadcasts.find("b1").orElseThrow();
        assertThat(done.stage()).as(faults.struck()).isEqualTo(Stage.DONE);
        assertThat(done.frozen().people()).as(faults.struck()).isEqualTo(PEOPLE);
    }
}
