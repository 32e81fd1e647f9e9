package id.pendamping.inbox;

import static id.pendamping.inbox.Talks.BUDI;
import static id.pendamping.inbox.Talks.NOON;
import static id.pendamping.inbox.Talks.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.Inbound;
import id.pendamping.engine.EngineLimits;
import id.pendamping.outbox.RecordingSender;
import java.time.Duration;
import java.util.Optional;
import net.javacrumbs.shedlock.core.LockProvider;
import org.junit.jupiter.api.Test;

class WakeUpsTest {

    private final RecordingSender web = new RecordingSender("web");
    private final SettableClock machine = new SettableClock(NOON);
    private final SettableClock people = new SettableClock(NOON);
    private final CaughtUp caughtUp = new CaughtUp();
    private final Rig rig = new Rig(SmallTalk.plain(), EngineLimits.DEFAULT, Rig.Ports.inMemory(web), "a",
            machine, new DirectThreads(machine), () -> "person");
    private int locked;
    private boolean taken;
    private final LockProvider locks = configuration -> {
        locked++;
        assertThat(configuration.getLockAtMostFor()).isEqualTo(Duration.ofSeconds(10));
        return taken ? Optional.empty() : Optional.of(() -> locked--);
    };
    private final WakeUps wakeUps = new WakeUps(rig.ports.conversations(), rig.inbox(), caughtUp::isOpen, people,
            new MachineClock(machine), locks);

    @Test
    void silenceIsActedUponWhenItsTimeHasCome() {
        start(SARI);
        people.forward(Duration.ofHours(23));
        wakeUps.wakeDue();
        assertThat(web.shown()).hasSize(2);
        people.forward(Duration.ofHours(4));
        wakeUps.wakeDue();
        assertThat(web.shown()).hasSize(3);
        assertThat(web.shown().getLast()).contains("Masih di sana?");
        wakeUps.wakeDue();
        assertThat(web.shown()).hasSize(3);
        assertThat(locked).isZero();
    }

    @Test
    void nobodyIsWokenBeforeEverythingWasRead() {
        start(SARI);
        caughtUp.behind("tg");
        people.forward(Duration.ofHours(27));
        wakeUps.wakeDue();
        assertThat(web.shown()).hasSize(2);
        caughtUp.caughtUp("tg");
        wakeUps.wakeDue();
        assertThat(web.shown()).hasSize(3);
    }

    @Test
    void fallingBehindAgainStopsBetweenTwoWakeUps() {
        start(SARI);
        start(BUDI);
        people.forward(Duration.ofHours(27));
        web.whileSending(() -> caughtUp.behind("tg"));
        wakeUps.wakeDue();
        assertThat(web.shown()).hasSize(5);
    }

    @Test
    void aSliceEndsBeforeItsLockDoes() {
        start(SARI);
        start(BUDI);
        people.forward(Duration.ofHours(27));
        web.whileSending(() -> machine.forward(Duration.ofSeconds(5)));
        wakeUps.wakeDue();
        assertThat(web.shown()).hasSize(5);
        assertThat(locked).isZero();
        wakeUps.wakeDue();
        assertThat(web.shown()).hasSize(6);
    }

    @Test
    void whileAnotherNodeWakesThisOneDoesNot() {
        start(SARI);
        taken = true;
        people.forward(Duration.ofHours(27));
        wakeUps.wakeDue();
        assertThat(web.shown()).hasSize(2);
    }

    @Test
    void aWakeUpForAnEarlierQuestionDoesNothing() {
        start(SARI);
        int asked = rig.stored(SARI).waitNo();
        rig.handle(new Inbound.Text("in:ya", SARI, NOON, "ya"));
        people.forward(Duration.ofDays(2));
        assertThat(rig.handle(new Inbound.Wake("wake:web:sari:" + asked, SARI, people.instant(), asked)))
                .isEqualTo(Handled.TURNED);
        assertThat(web.shown()).hasSize(3);
    }

    private void start(ChatId chat) {
        rig.handle(new Inbound.Text("in:" + chat, chat, people.instant(), "/start"));
    }
}
