package id.pendamping.inbox;

import static id.pendamping.inbox.Talks.NOON;
import static id.pendamping.inbox.Talks.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.chat.Inbound;
import id.pendamping.engine.EngineLimits;
import id.pendamping.outbox.RecordingSender;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class InboxHealthTest {

    private final SettableClock machine = new SettableClock(NOON);
    private final DirectThreads threads = new DirectThreads(machine);
    private final Rig rig = new Rig(SmallTalk.plain(), EngineLimits.DEFAULT,
            Rig.Ports.inMemory(new RecordingSender("web")), "a", machine, threads, () -> "person");
    private final Polls polls = new Polls(new MachineClock(machine));
    private final InboxHealth health = new InboxHealth(rig.drainer, polls, rig.ports.parked(), rig.ports.poison());

    @Test
    void isWellWhereNothingPollsAndNothingWaits() {
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(health.health().getDetails()).containsOnlyKeys("pendingSeconds", "draining", "parked", "poison");
    }

    @Test
    void failsWhenSomethingHasBeenPendingForMoreThanAMinute() {
        threads.keep();
        rig.handle(new Inbound.Text("in:1", SARI, NOON, "/flood"));
        machine.forward(Duration.ofSeconds(60));
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        machine.forward(Duration.ofSeconds(1));
        assertThat(health.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        threads.runKept();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void failsWhenAPolledServerIsSilentForTooLong() {
        polls.polled("tg");
        machine.forward(Duration.ofSeconds(90));
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        machine.forward(Duration.ofSeconds(1));
        assertThat(health.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        polls.polled("tg");
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        machine.forward(Duration.ofSeconds(91));
        polls.stopped("tg");
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void countsWhatWasParkedAndPoisonous() {
        rig.handle(new Inbound.Text("in:1", SARI, NOON, "/broken"));
        assertThat(health.health().getDetails()).containsEntry("poison", 1L).containsEntry("parked", 0L);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void failsWhileTheStoreIsAway() {
        ParkedEffects away = Faults.at(1, Faults.Kind.AWAY_BEFORE).around(ParkedEffects.class, rig.ports.parked());
        assertThat(new InboxHealth(rig.drainer, polls, away, rig.ports.poison()).health().getStatus())
                .isEqualTo(Status.DOWN);
    }
}
