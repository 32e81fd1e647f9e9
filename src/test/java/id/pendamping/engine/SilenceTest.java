package id.pendamping.engine;

import static id.pendamping.engine.Build.ask;
import static id.pendamping.engine.Build.content;
import static id.pendamping.engine.Build.dialog;
import static id.pendamping.engine.Build.end;
import static id.pendamping.engine.Build.nudge;
import static id.pendamping.engine.Build.option;
import static id.pendamping.engine.Build.say;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.dialog.Step.AskKind;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.dialog.Step.Silence;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The talk begins on 21 November 2026 at 10:00 in Jakarta. */
class SilenceTest {

    private final Talker talker = new Talker(content("start", dialog("start", List.of("/start"), true,
            ask("agree", AskKind.CHOICE, "Setuju?", "q").options(option("yes", "Ya"), option("no", "Tidak"))
                    .consent(Consent.SERVICE).done(),
            ask("q", AskKind.TEXT, "Siapa?", "gone").silence(nudge(Duration.ofHours(2), "Masih di sana?"),
                    nudge(Duration.ofHours(11), "Kami tunggu."), new Silence(Duration.ofDays(3), null, "gone", false))
                    .done(),
            say("gone", "Sampai nanti.", "end"), end("end"))));

    private Talker asked() {
        return talker.types("/start", "ya");
    }

    @Test
    void nudgesWithTheQuestionAndItsNewNumber() {
        int waitNo = asked().conversation().waitNo();
        talker.waits(Duration.ofHours(2));
        assertThat(talker.said()).containsExactly("Masih di sana?\n\nSiapa?");
        assertThat(talker.conversation().waitNo()).isEqualTo(waitNo + 1);
        assertThat(talker.conversation().position().open().askedAt()).isEqualTo(Instant.parse("2026-11-21T03:00:00Z"));
    }

    @Test
    void leavesPeopleAloneAtNight() {
        asked().waits(Duration.ofHours(3));
        // 21:00 would be too late: the next morning at 08:00.
        assertThat(talker.conversation().wakeAt()).isEqualTo(Instant.parse("2026-11-22T01:00:00Z"));
        talker.waits(Duration.ofHours(30));
        assertThat(talker.saidMeanwhile()).containsExactly("Kami tunggu.\n\nSiapa?");
    }

    @Test
    void goesOnByItselfInTheEnd() {
        asked().waits(Duration.ofDays(4));
        assertThat(talker.saidMeanwhile()).containsExactly("Masih di sana?\n\nSiapa?", "Kami tunggu.\n\nSiapa?",
                "Sampai nanti.");
        assertThat(talker.conversation().position()).matches(position -> position.stack().isEmpty());
        assertThat(talker.conversation().wakeAt()).isNull();
    }

    @Test
    void sendsOnlyTheLastOfSeveralNudges() {
        asked().isAwayFor(Duration.ofHours(25)).wakes(talker.conversation().waitNo());
        assertThat(talker.said()).containsExactly("Kami tunggu.\n\nSiapa?");
    }

    @Test
    void putsALateNudgeOffToTheMorning() {
        asked().isAwayFor(Duration.ofHours(10)).wakes(talker.conversation().waitNo());
        assertThat(talker.said()).isEmpty();
        assertThat(talker.conversation().wakeAt()).isEqualTo(Instant.parse("2026-11-22T01:00:00Z"));
        talker.waits(Duration.ofHours(12));
        assertThat(talker.saidMeanwhile()).containsExactly("Kami tunggu.\n\nSiapa?");
    }

    @Test
    void doesNothingForAnEarlierQuestion() {
        Conversation before = asked().conversation();
        talker.isAwayFor(Duration.ofDays(1)).wakes(before.waitNo() - 1);
        assertThat(talker.turn().effects()).isEmpty();
        assertThat(talker.conversation().waitNo()).isEqualTo(before.waitNo());
        assertThat(talker.conversation().wakeAt()).isEqualTo(before.wakeAt());
    }

    @Test
    void doesNotWriteToWhoStoppedOrCannotBeReached() {
        assertThat(asked().types("stop").conversation().wakeAt()).isNull();
        Talker blocked = asked().becomes(false);
        assertThat(blocked.conversation().wakeAt()).isNull();
        assertThat(blocked.turn().effects()).isEmpty();
        blocked.becomes(true);
        assertThat(blocked.conversation().standing().reachable()).isTrue();
    }

    @Test
    void wakesAgainOnceTheyAreBack() {
        asked().becomes(false).isAwayFor(Duration.ofHours(1)).becomes(true);
        assertThat(talker.conversation().wakeAt()).isEqualTo(Instant.parse("2026-11-21T05:00:00Z"));
        assertThat(talker.becomes(false).types("x").conversation().standing().reachable()).isTrue();
    }

    @Test
    void forgetsAfterADayWithoutConsentAndSaysNothing() {
        Talker refusing = new Talker(content("start", dialog("start", List.of("/start"), true,
                ask("work", AskKind.TEXT, "Kerja apa?", "q").record("work").done(),
                ask("q", AskKind.TEXT, "Siapa?", "end").silence(nudge(Duration.ofDays(2), "Halo?")).done(),
                end("end"))));
        refusing.types("/start", "ojek");
        assertThat(refusing.variable("person.work")).isEqualTo("ojek");
        assertThat(refusing.records()).isEmpty();
        refusing.waits(Duration.ofHours(24));
        assertThat(refusing.saidMeanwhile()).isEmpty();
        assertThat(refusing.conversation().position().variables()).isEmpty();
        assertThat(refusing.conversation().position().trail()).isEmpty();
        refusing.waits(Duration.ofDays(3));
        assertThat(refusing.saidMeanwhile()).containsExactly("Halo?\n\nSiapa?");
        assertThat(refusing.types("Sari").conversation().position()).isEqualTo(Position.IDLE);
    }
}
