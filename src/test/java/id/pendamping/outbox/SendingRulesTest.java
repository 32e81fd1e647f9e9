package id.pendamping.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.chat.ChatId;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SendingRulesTest {

    private static final ChatId LISTED = new ChatId("tg:1");
    private static final ChatId OTHER = new ChatId("tg:2");
    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    private final InMemorySendingSwitch shared = new InMemorySendingSwitch();
    private final InMemoryHeartbeats heartbeats = new InMemoryHeartbeats();
    private Instant now = NOON;

    @Test
    void everySettingSaysWhoIsAnsweredAndWithWhomIsBegun() {
        assertThat(said(Sending.ON)).isEqualTo("answers listed, other; begins listed, other");
        assertThat(said(Sending.REPLIES)).isEqualTo("answers listed, other; begins");
        assertThat(said(Sending.ALLOWLIST)).isEqualTo("answers listed; begins listed");
        assertThat(said(Sending.OFF)).isEqualTo("answers; begins");
    }

    @Test
    void whatIsSetForAllNarrowsAndNeverWidens() {
        shared.set(Sending.ALLOWLIST);
        assertThat(said(Sending.ON)).isEqualTo("answers listed; begins listed");
        assertThat(said(Sending.REPLIES)).isEqualTo("answers listed; begins");
        shared.set(Sending.ON);
        assertThat(said(Sending.REPLIES)).isEqualTo("answers listed, other; begins");
        assertThat(said(Sending.OFF)).isEqualTo("answers; begins");
    }

    @Test
    void nothingGoesOutBeforeTheFirstLook() {
        SendingRules rules = rules(Sending.ON);
        assertThat(rules.answers(LISTED)).isFalse();
        assertThat(rules.begins(LISTED)).isFalse();
    }

    @Test
    void theSwitchWorksInTheNextLook() {
        SendingRules rules = rules(Sending.ON);
        rules.look();
        shared.set(Sending.OFF);
        rules.look();
        assertThat(rules.answers(LISTED)).isFalse();
        shared.set(Sending.ON);
        rules.look();
        assertThat(rules.begins(LISTED)).isTrue();
    }

    @Test
    void onlyAListLimitsTheChats() {
        SendingRules rules = rules(Sending.ON);
        rules.look();
        assertThat(rules.only()).isNull();
        shared.set(Sending.ALLOWLIST);
        rules.look();
        assertThat(rules.only()).containsExactly(LISTED);
    }

    @Test
    void aNewStoreAndAShortBreakNeedNoConfirmation() {
        assertThat(begins()).isTrue();
        now = now.plus(Duration.ofHours(24));
        assertThat(begins()).isTrue();
    }

    @Test
    void afterALongBreakPeopleAreAnsweredButNothingIsBegunUntilSomebodyConfirms() {
        heartbeats.beat(now);
        now = now.plus(Duration.ofHours(24)).plusMillis(1);
        SendingRules rules = rules(Sending.ON);
        rules.look();
        assertThat(rules.answers(OTHER)).isTrue();
        assertThat(rules.begins(OTHER)).isFalse();
        assertThat(begins()).as("another node, and a start after this one").isFalse();
        heartbeats.confirm(now);
        rules.look();
        assertThat(rules.begins(OTHER)).isTrue();
    }

    @Test
    void confirmingBeforeTheStartIsEnough() {
        heartbeats.beat(now);
        now = now.plus(Duration.ofDays(30));
        heartbeats.confirm(now);
        assertThat(begins()).isTrue();
    }

    @Test
    void aSignOfLifeIsGivenEveryMinute() {
        SendingRules rules = rules(Sending.ON);
        rules.look();
        now = now.plusSeconds(59);
        rules.look();
        assertThat(heartbeats.last()).contains(NOON);
        now = now.plusSeconds(1);
        rules.look();
        assertThat(heartbeats.last()).contains(NOON.plusSeconds(60));
    }

    @Test
    void aMachineThatSleptIsNoRestoredBackup() {
        SendingRules rules = rules(Sending.ON);
        rules.look();
        now = now.plus(Duration.ofDays(3));
        rules.look();
        assertThat(rules.begins(OTHER)).isTrue();
    }

    private boolean begins() {
        SendingRules rules = rules(Sending.ON);
        rules.look();
        return rules.begins(OTHER);
    }

    private String said(Sending own) {
        SendingRules rules = rules(own);
        rules.look();
        return "answers" + (rules.answers(LISTED) ? " listed" : "") + (rules.answers(OTHER) ? ", other" : "")
                + "; begins" + (rules.begins(LISTED) ? " listed" : "") + (rules.begins(OTHER) ? ", other" : "");
    }

    private SendingRules rules(Sending own) {
        return new SendingRules(own, Set.of(LISTED), shared, new Heartbeat(heartbeats, () -> now));
    }
}
