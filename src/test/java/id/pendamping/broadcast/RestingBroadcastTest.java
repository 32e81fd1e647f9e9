package id.pendamping.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.outbox.BulkRig;
import id.pendamping.outbox.InMemoryFloodWaits;
import id.pendamping.outbox.InMemoryHeartbeats;
import id.pendamping.outbox.InMemorySendingSwitch;
import id.pendamping.outbox.RecordingSender;
import id.pendamping.outbox.Sending;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** A broadcast that is held up in the middle, by its author, by the operator or by the night. */
class RestingBroadcastTest {

    private static final int PEOPLE = 40;
    private static final int SHOWN_BEFORE = 10;

    private final Field field = new Field().withPeople(PEOPLE);
    private final RecordingSender telegram = new RecordingSender("tg");
    private final InMemorySendingSwitch stop = new InMemorySendingSwitch();
    private Instant now = Field.NOON;
    private final BulkRig rig = new BulkRig(
            new BulkRig.Ports(field.bulk, field.bulk, stop, new InMemoryHeartbeats(), new InMemoryFloodWaits(),
                    List.of(telegram), List.of(field.source()), List.of(), field.contacts),
            new BulkRig.Process("a", () -> now, Runnable::run, rest -> true), () -> now,
            () -> Duration.between(Field.NOON, now).toNanos(), OptionalDouble.empty(), 4);

    private void beats(int count) {
        for (int i = 0; i < count; i++) {
            BroadcastLoop loop = field.loop();
            while (loop.run(now)) {
            }
            rig.tick();
            now = now.plusSeconds(10);
        }
    }

    private void begin(Instant when) {
        now = when;
        field.broadcasts.save(Field.begun("b1", Field.saying("Halo"), now));
    }

    private long shown() {
        return telegram.shown().stream().filter(words -> words.startsWith("Halo")).count();
    }

    private void atTheTenth(Runnable work) {
        telegram.whileSending(() -> {
            if (telegram.attempts().size() == SHOWN_BEFORE) {
                work.run();
            }
        });
    }

    @Test
    void aPauseIsInForceAtOnceAndResumingFinishesIt() {
        begin(Field.NOON);
        atTheTenth(() -> field.broadcasts.change("b1", it -> it.at(Stage.PAUSED, null)));
        beats(30);
        assertThat(shown()).isEqualTo(SHOWN_BEFORE);
        field.broadcasts.change("b1", it -> it.goingOn(now));
        beats(10);
        assertThat(shown()).isEqualTo(PEOPLE);
        assertThat(field.broadcasts.find("b1").orElseThrow().stage()).isEqualTo(Stage.DONE);
    }

    @Test
    void aCancellationIsInForceAtOnceAndSaysWhoDidNotGetIt() {
        begin(Field.NOON);
        atTheTenth(() -> field.broadcasts.change("b1", it -> it.at(Stage.CANCELLED, null)));
        beats(10);
        assertThat(shown()).isEqualTo(SHOWN_BEFORE);
        assertThat(field.recipients.counts("b1")).containsEntry("sent", (long) SHOWN_BEFORE)
                .containsEntry("dropped:cancelled", (long) PEOPLE - SHOWN_BEFORE);
    }

    @Test
    void theEmergencyStopHoldsItAndLosesNobody() {
        stop.set(Sending.REPLIES);
        begin(Field.NOON);
        beats(5);
        assertThat(shown()).isZero();
        stop.set(Sending.ON);
        beats(10);
        assertThat(shown()).isEqualTo(PEOPLE);
    }

    @Test
    void whatBeginsAtNightGoesOutInTheMorning() {
        begin(Instant.parse("2026-11-21T15:00:00Z"));
        beats(5);
        assertThat(shown()).isZero();
        assertThat(field.recipients.counts("b1")).containsEntry("postponed", (long) PEOPLE);
        now = Instant.parse("2026-11-22T01:00:00Z");
        beats(5);
        assertThat(shown()).isEqualTo(PEOPLE);
    }
}
