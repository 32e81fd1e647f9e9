package id.pendamping.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.chat.ChatId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final long SECOND = 1_000_000_000L;
    private static final ChatId SARI = new ChatId("tg:1");

    private final AtomicLong now = new AtomicLong();
    private final Rest rest = duration -> {
        now.addAndGet(duration.toNanos());
        return true;
    };

    @Test
    void aPrivateChatGetsFiveAtOnceAndThenAboutOneASecond() {
        Pace pace = limited(1000);
        List<Long> sent = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            assertThat(pace.pass(SARI, Urgency.REPLY, rest)).isTrue();
            sent.add(now.get());
        }
        assertThat(sent.get(4)).isLessThan(SECOND / 10);
        assertThat(sent.get(5) - sent.get(4)).isGreaterThan(SECOND);
        assertThat(sent.get(6) - sent.get(5)).isBetween(SECOND, SECOND * 11 / 10);
    }

    @Test
    void aGroupGetsAtMostTwentyAMinute() {
        Pace pace = limited(1000);
        List<Long> sent = new ArrayList<>();
        while (now.get() < 600 * SECOND) {
            pace.pass(new ChatId("tg:-100"), Urgency.REPLY, rest);
            sent.add(now.get());
        }
        for (int i = 20; i < sent.size(); i++) {
            assertThat(sent.get(i) - sent.get(i - 20)).isGreaterThan(60 * SECOND);
        }
    }

    @Test
    void allChatsTogetherKeepTheCeiling() {
        Pace pace = limited(30);
        for (int i = 0; i < 303; i++) {
            pace.pass(new ChatId("tg:" + i), Urgency.REPLY, rest);
        }
        assertThat(now.get()).isBetween(10 * SECOND, 10 * SECOND + SECOND / 10);
    }

    @Test
    void bulkLeavesGapsInWhichOthersFindRoom() {
        Pace pace = limited(30);
        List<Long> sent = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            pace.pass(new ChatId("tg:" + i), Urgency.BULK, rest);
            sent.add(now.get());
        }
        for (int i = 1; i < sent.size(); i++) {
            assertThat(sent.get(i) - sent.get(i - 1)).isBetween(SECOND / 40, SECOND * 3 / 10);
        }
    }

    @Test
    void editsCountForTheirChatOnly() {
        Pace pace = limited(1);
        for (int i = 0; i < 10; i++) {
            pace.pass(new ChatId("tg:" + i), Urgency.EDIT, rest);
        }
        assertThat(now.get()).isZero();
        for (int i = 0; i < 5; i++) {
            pace.pass(SARI, Urgency.EDIT, rest);
        }
        assertThat(now.get()).isGreaterThan(0);
    }

    @Test
    void nobodySendsWhileTheChannelAsksForSilence() {
        Pace pace = limited(30);
        pace.refused(Duration.ofSeconds(3));
        pace.pass(SARI, Urgency.REPLY, rest);
        assertThat(now.get()).isEqualTo(3 * SECOND);
        assertThat(pace.refusals()).isEqualTo(1);
    }

    @Test
    void refusalsThatWereUnderWayTogetherHalveOnce() {
        Pace pace = limited(30);
        for (int i = 0; i < 5; i++) {
            pace.refused(Duration.ofSeconds(1));
        }
        for (int i = 0; i < 16; i++) {
            pace.pass(new ChatId("tg:" + i), Urgency.REPLY, rest);
        }
        assertThat(pace.refusals()).isEqualTo(5);
        assertThat(now.get()).isBetween(SECOND * 19 / 10, SECOND * 21 / 10);
    }

    @Test
    void silenceForOtherNodesIsObeyedWithoutHalving() {
        Pace pace = limited(30);
        pace.closeFor(Duration.ofSeconds(2));
        for (int i = 0; i < 31; i++) {
            pace.pass(new ChatId("tg:" + i), Urgency.REPLY, rest);
        }
        assertThat(now.get()).isBetween(3 * SECOND, 3 * SECOND + SECOND / 100);
    }

    @Test
    void withoutACeilingOnlyRefusalsAreObeyed() {
        Pace pace = new Pace(OptionalDouble.empty(), now::get);
        for (int i = 0; i < 1000; i++) {
            pace.pass(SARI, Urgency.REPLY, rest);
        }
        assertThat(now.get()).isZero();
        pace.refused(Duration.ofSeconds(1));
        pace.pass(SARI, Urgency.REPLY, rest);
        assertThat(now.get()).isEqualTo(SECOND);
    }

    @Test
    void signsAreLeftOutWhereRoomIsTight() {
        Pace pace = limited(30);
        assertThat(List.of(pace.passNow(SARI), pace.passNow(SARI), pace.passNow(SARI), pace.passNow(SARI)))
                .containsExactly(true, true, true, false);
        pace.pass(SARI, Urgency.REPLY, rest);
        assertThat(now.get()).isZero();
    }

    @Test
    void givingUpTheWaitSendsNothing() {
        Pace pace = limited(30);
        pace.refused(Duration.ofSeconds(3));
        assertThat(pace.pass(SARI, Urgency.REPLY, duration -> false)).isFalse();
        assertThat(pace.waiting()).isZero();
    }

    @Test
    void forgetsChatsThatMayBeWrittenToAgain() {
        ChatPaces chats = new ChatPaces();
        for (int i = 0; i < 20_000; i++) {
            chats.sent(new ChatId("tg:" + i), i * SECOND);
        }
        assertThat(chats.remembered()).isLessThan(5000);
    }

    private Pace limited(double rate) {
        return new Pace(OptionalDouble.of(rate), now::get);
    }
}
