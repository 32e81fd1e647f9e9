package id.pendamping.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.broadcast.Recipient.State;
import id.pendamping.chat.ChatId;
import id.pendamping.outbox.BulkRig;
import id.pendamping.outbox.InMemoryFloodWaits;
import id.pendamping.outbox.InMemoryHeartbeats;
import id.pendamping.outbox.InMemorySendingSwitch;
import id.pendamping.outbox.RecordingSender;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** A facilitator writes to two thousand people, and the program dies in the middle. */
class TwoThousandTest {

    private static final int PEOPLE = 2000;
    private static final double RATE = 30;

    private final Field field = new Field().withPeople(PEOPLE);
    private final RecordingSender telegram = new RecordingSender("tg");
    private final List<Instant> moments = new ArrayList<>();
    private final BulkRig.Ports ports = new BulkRig.Ports(field.bulk, field.bulk, new InMemorySendingSwitch(),
            new InMemoryHeartbeats(), new InMemoryFloodWaits(), List.of(telegram), List.of(field.source()), List.of(),
            field.contacts);
    private Instant now = Field.NOON;
    private int dieAt = -1;

    @Test
    void everybodyGetsItOnceAndTheListSaysOfWhomNobodyKnows() {
        dieAt = 1000;
        send();
        assertThat(telegram.shown()).hasSize(PEOPLE);
        assertThat(telegram.attempts().stream().map(RecordingSender.Attempt::chat).toList()).doesNotHaveDuplicates();
        assertThat(field.recipients.counts("b1")).containsEntry("sent", PEOPLE - 1L).containsEntry("unknown", 1L);
        assertThat(field.bulk.unknown(5)).hasSize(1);
        assertThat(field.broadcasts.find("b1").orElseThrow().stage()).isEqualTo(Stage.DONE);
        assertThat(telegram.shownTo(ChatId.of("tg", "10007")).getFirst()).contains("Kumpul besok").contains("Bu Sari")
                .contains("berhenti");
    }

    @Test
    void theWholePaceIsUsed() {
        send();
        assertThat(field.recipients.count("b1", State.SENT, PEOPLE + 1)).isEqualTo(PEOPLE);
        double seconds = Duration.between(moments.getFirst(), moments.getLast()).toMillis() / 1000.0;
        assertThat(seconds).isLessThanOrEqualTo(PEOPLE / RATE / 0.99);
        for (int i = 1; i < moments.size(); i++) {
            assertThat(Duration.between(moments.get(i - 1), moments.get(i))).isLessThan(Duration.ofMillis(1100));
        }
    }

    /** The process ends in the middle of everything. */
    private static final class Killed extends Error {

        private static final long serialVersionUID = 1L;
    }

    private void send() {
        field.broadcasts.save(Field.begun("b1", Field.saying("Kumpul besok di pangkalan."), now));
        telegram.whileSending(() -> {
            moments.add(now);
            if (telegram.attempts().size() == dieAt) {
                throw new Killed();
            }
        });
        BulkRig rig = start();
        for (int beats = 0; beats < 300 && !isDone(); beats++) {
            try {
                field.loop().run(now);
                rig.tick();
            } catch (Killed died) {
                now = now.plusSeconds(3);
                rig = start();
            }
            now = now.plusMillis(100);
        }
        field.loop().run(now);
    }

    private boolean isDone() {
        return field.broadcasts.find("b1").orElseThrow().stage() == Stage.DONE;
    }

    private BulkRig start() {
        return new BulkRig(ports, new BulkRig.Process("a", () -> now, Runnable::run, duration -> {
            now = now.plus(duration);
            return true;
        }), () -> now, () -> Duration.between(Field.NOON, now).toNanos(), OptionalDouble.of(RATE), 96);
    }
}
