package id.pendamping.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.outbox.Channels.Limits;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ChannelsTest {

    private static final ChatId TELEGRAM = new ChatId("tg:1");
    private static final ChatId WEB = new ChatId("web:sari");
    private static final OutgoingMessage HELLO = OutgoingMessage.text("halo");
    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    private final AtomicLong nanos = new AtomicLong();
    private final InstantSource machine = () -> NOON.plusNanos(nanos.get());
    private boolean listed;
    private final RecordingSender telegram = new RecordingSender("tg");
    private final RecordingSender web = new RecordingSender("web");
    private final InMemoryFloodWaits waits = new InMemoryFloodWaits();

    @Test
    void sendsThroughTheChannelOfTheChat() {
        Channels channels = channels(Sending.ON);
        assertThat(channels.send(TELEGRAM, HELLO, null)).isInstanceOf(Delivery.Sent.class);
        assertThat(channels.sendPlain(WEB, HELLO)).isInstanceOf(Delivery.Sent.class);
        assertThat(telegram.attempts()).extracting(RecordingSender.Attempt::plain).containsExactly(false);
        assertThat(web.attempts()).extracting(RecordingSender.Attempt::plain).containsExactly(true);
    }

    @Test
    void holdsRepliesBackWhileSendingIsStopped() {
        assertThat(channels(Sending.ON).holdsBack(TELEGRAM)).isFalse();
        assertThat(channels(Sending.REPLIES).holdsBack(TELEGRAM)).isFalse();
        assertThat(channels(Sending.ALLOWLIST).holdsBack(TELEGRAM)).isTrue();
        assertThat(channels(Sending.OFF).holdsBack(TELEGRAM)).isTrue();
        listed = true;
        assertThat(channels(Sending.ALLOWLIST).holdsBack(TELEGRAM)).isFalse();
        assertThat(channels(Sending.OFF).holdsBack(TELEGRAM)).isTrue();
    }

    @Test
    void aStopInTheMiddleEndsTheWait() {
        AtomicBoolean stopped = new AtomicBoolean();
        Pace pace = new Pace(OptionalDouble.of(30), nanos::get);
        Channels channels = new Channels(List.of(telegram), chat -> !stopped.get(),
                new Limits(pace, new SharedFlood(waits, machine, pace)));
        telegram.then(new Delivery.NotSent(Duration.ofSeconds(4)));
        channels.send(TELEGRAM, HELLO, null);
        assertThat(channels.pass(TELEGRAM, Urgency.REPLY, duration -> {
            stopped.set(true);
            return rest(duration);
        })).isFalse();
    }

    @Test
    void holdsBackWhatNoChannelServes() {
        assertThat(Channels.unlimited(List.of(web)).holdsBack(TELEGRAM)).isTrue();
        assertThat(Channels.unlimited(List.of(web)).holdsBack(WEB)).isFalse();
    }

    @Test
    void aRefusalIsSharedAndObeyed() {
        Channels channels = channels(Sending.ON);
        telegram.then(new Delivery.NotSent(Duration.ofSeconds(4)));
        channels.send(TELEGRAM, HELLO, null);
        assertThat(waits.current()).contains(NOON.plusSeconds(4));
        channels.pass(TELEGRAM, Urgency.REPLY, this::rest);
        assertThat(Duration.ofNanos(nanos.get())).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void theRefusalOfAnotherNodeIsObeyed() {
        waits.save(NOON.plusSeconds(7));
        channels(Sending.ON).pass(TELEGRAM, Urgency.REPLY, this::rest);
        assertThat(Duration.ofNanos(nanos.get())).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void aLocalPageKnowsNoPace() {
        Channels channels = channels(Sending.ON);
        waits.save(NOON.plusSeconds(7));
        for (int i = 0; i < 100; i++) {
            assertThat(channels.pass(WEB, Urgency.REPLY, this::rest)).isTrue();
        }
        assertThat(nanos.get()).isZero();
    }

    @Test
    void aSenderThatThrowsLeavesTheOutcomeUnknown() {
        telegram.whileSending(() -> {
            throw new IllegalStateException("broken");
        });
        assertThat(channels(Sending.ON).send(TELEGRAM, HELLO, null)).isEqualTo(new Delivery.Unknown());
    }

    private Channels channels(Sending sending) {
        Pace pace = new Pace(OptionalDouble.of(30), nanos::get);
        return new Channels(List.of(telegram, web), chat -> sending.answers(listed),
                new Limits(pace, new SharedFlood(waits, machine, pace)));
    }

    private boolean rest(Duration duration) {
        nanos.addAndGet(duration.toNanos());
        return true;
    }
}
