package id.pendamping.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.outbox.BulkSource.Look;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SendLoopTest {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    private final InMemoryBulk bulk = new InMemoryBulk();
    private final InMemorySendingSwitch shared = new InMemorySendingSwitch();
    private final InMemoryHeartbeats heartbeats = new InMemoryHeartbeats();
    private final RecordingSender telegram = new RecordingSender("tg");
    private final Bills bills = new Bills();
    private final List<String> blocked = new ArrayList<>();
    private Instant now = NOON;
    private boolean stopping;
    private final BulkRig.Process process = process();
    private final BulkRig rig = rig(process);

    @Test
    void tellsEverybodyOnceAndTheSourceWhatBecameOfIt() {
        bulk.queue(List.of(row("1"), row("2")));
        rig.tick();
        assertThat(telegram.shown()).containsExactly("1", "2");
        assertThat(bills.told()).containsExactly(new Bills.Told("1", new BulkOutcome.Sent(101)),
                new Bills.Told("2", new BulkOutcome.Sent(102)));
        rig.tick();
        assertThat(telegram.attempts()).hasSize(2);
        assertThat(bills.told()).hasSize(2);
        assertThat(rig.metrics.get("pendamping.bulk").tag("source", "bills").tag("outcome", "sent").counter().count())
                .isEqualTo(2);
    }

    @Test
    void whoeverIsOnlyAnsweredIsToldNothingElse() {
        telegram.takingOnlyReplies();
        bulk.queue(List.of(row("1")));
        rig.tick();
        assertThat(telegram.attempts()).isEmpty();
        assertThat(bills.told()).containsExactly(new Bills.Told("1", new BulkOutcome.Dropped("tg")));
    }

    @Test
    void nothingGoesOutBeforeItsTime() {
        bulk.queue(List.of(Bills.row("1", "tg:1", NOON.plusSeconds(60), 0)));
        rig.tick();
        assertThat(telegram.attempts()).isEmpty();
        now = now.plusSeconds(60);
        rig.tick();
        assertThat(telegram.shown()).containsExactly("1");
    }

    @Test
    void whatMattersMoreGoesFirstAndThenWhatHasWaitedLonger() {
        bulk.queue(List.of(Bills.row("b", "tg:1", NOON.minusSeconds(5), 2), Bills.row("c", "tg:1", NOON, 1),
                Bills.row("a", "tg:2", NOON.minusSeconds(1), 1), Bills.row("first", "tg:1", NOON, 0)));
        rig.tick();
        assertThat(telegram.shown()).containsExactly("first", "a", "c", "b");
    }

    @Test
    void theLastLookMayDropOrPostpone() {
        bulk.queue(List.of(row("paid"), row("night"), row("due")));
        bills.looking((row, at) -> switch (row.id()) {
            case "paid" -> new Look.Drop("paid");
            case "night" -> at.isBefore(NOON.plusSeconds(3600))
                    ? new Look.Later(NOON.plusSeconds(3600))
                    : new Look.Send(OutgoingMessage.text("night"));
            default -> new Look.Send(OutgoingMessage.text("due"));
        });
        rig.tick();
        assertThat(telegram.shown()).containsExactly("due");
        assertThat(bulk.outcome("paid")).isEqualTo(new BulkOutcome.Dropped("paid"));
        now = NOON.plusSeconds(3600);
        rig.tick();
        assertThat(telegram.shown()).containsExactly("due", "night");
    }

    @Test
    void aRowOfNobodyIsDropped() {
        bulk.queue(List.of(new BulkRow("1", "gone", new ChatId("tg:1"), "p", "x", NOON, 0)));
        rig.tick();
        rig.tick();
        assertThat(bulk.outcome("1")).isEqualTo(new BulkOutcome.Dropped("no-source"));
        assertThat(bulk.untold(5)).isEmpty();
    }

    @Test
    void aSourceThatCannotLookIsAskedAgain() {
        bulk.queue(List.of(row("1"), row("2")));
        List<Instant> seen = new ArrayList<>();
        bills.looking((row, at) -> {
            seen.add(row.notBefore());
            if (at.equals(NOON) && row.id().equals("1")) {
                throw new IllegalStateException("away");
            }
            return new Look.Send(OutgoingMessage.text(row.id()));
        });
        rig.tick();
        assertThat(telegram.shown()).containsExactly("2");
        now = now.plus(Sources.TRY_AGAIN);
        rig.tick();
        assertThat(telegram.shown()).containsExactly("2", "1");
        assertThat(seen).containsOnly(NOON);
    }

    @Test
    void whoeverBlockedTheBotIsMadeKnown() {
        telegram.then(new Delivery.Blocked());
        bulk.queue(List.of(row("1")));
        rig.tick();
        assertThat(bulk.outcome("1")).isEqualTo(new BulkOutcome.Blocked());
        assertThat(blocked).containsExactly("tg:1");
    }

    @Test
    void aFailureIsSettledWithItsReasonAndAnUnknownNeverSentAgain() {
        telegram.then(new Delivery.Failed("400 Bad Request"), new Delivery.Unknown());
        bulk.queue(List.of(row("1"), row("2")));
        rig.tick();
        now = now.plus(Duration.ofDays(1));
        rig.tick();
        assertThat(telegram.attempts()).hasSize(2);
        assertThat(bulk.outcome("1")).isEqualTo(new BulkOutcome.Failed("400 Bad Request"));
        assertThat(bulk.outcome("2")).isEqualTo(new BulkOutcome.Unknown());
        assertThat(bulk.unknown(5)).hasSize(1);
    }

    @Test
    void aRefusalIsObeyedAndTheRowGoesOutLater() {
        telegram.then(new Delivery.NotSent(Duration.ofSeconds(17)));
        bulk.queue(List.of(row("1"), row("2")));
        rig.tick();
        assertThat(telegram.shown()).doesNotContain("1");
        while (telegram.shown().size() < 2) {
            rig.tick();
            now = now.plusSeconds(1);
        }
        assertThat(now).isAfterOrEqualTo(NOON.plusSeconds(17));
        assertThat(telegram.shown()).containsExactlyInAnyOrder("1", "2");
        assertThat(telegram.attempts()).hasSize(3);
    }

    @Test
    void anOutageOfTheChannelDoesNotHideHowLateARowIs() {
        List<Instant> seen = new ArrayList<>();
        bills.looking((row, at) -> {
            seen.add(row.notBefore());
            return at.isAfter(NOON.plusSeconds(3600))
                    ? new Look.Drop("late")
                    : new Look.Send(OutgoingMessage.text(row.id()));
        });
        bulk.queue(List.of(row("1")));
        while (bulk.outcome("1") == null) {
            telegram.then(new Delivery.NotSent(null));
            rig.tick();
            now = now.plus(BulkSender.AGAIN);
        }
        assertThat(seen).hasSizeGreaterThan(50).containsOnly(NOON);
        assertThat(bulk.outcome("1")).isEqualTo(new BulkOutcome.Dropped("late"));
    }

    @Test
    void theRowsOfAChatKeepTheirOrderEvenWhenTheFirstIsRefused() {
        // Everything is claimed before the first is sent, as it is where threads are slow to start.
        List<Runnable> kept = new ArrayList<>();
        BulkRig slow = rig(new BulkRig.Process("a", () -> now, kept::add, this::rest));
        telegram.then(new Delivery.NotSent(null));
        bulk.queue(List.of(Bills.row("a", "tg:1", NOON.minusSeconds(3), 0), Bills.row("b", "tg:1", NOON, 0),
                Bills.row("c", "tg:1", NOON, 0)));
        slow.tick();
        assertThat(kept).hasSize(1);
        kept.getFirst().run();
        assertThat(telegram.attempts()).hasSize(1);
        now = now.plus(BulkSender.AGAIN).plusSeconds(1);
        rig.tick();
        assertThat(telegram.shown()).containsExactly("a", "b", "c");
    }

    @Test
    void cancellingWhileItWaitsForItsTurnIsInTime() {
        bulk.queue(List.of(row("1")));
        bills.looking((row, at) -> {
            bulk.cancel(row.person(), "bills", "paid", at);
            return new Look.Send(OutgoingMessage.text("too late"));
        });
        rig.tick();
        assertThat(telegram.attempts()).isEmpty();
        rig.tick();
        assertThat(bills.told()).containsExactly(new Bills.Told("1", new BulkOutcome.Dropped("paid")));
    }

    @Test
    void cancellingWhileItIsBeingSentIsTooLate() {
        bulk.queue(List.of(row("1")));
        telegram.whileSending(() -> bulk.cancel("person-of-tg:1", "", "stopped", now));
        rig.tick();
        assertThat(bulk.outcome("1")).isInstanceOf(BulkOutcome.Sent.class);
    }

    @Test
    void erasingWhileItIsBeingSentLeavesNothing() {
        bulk.queue(List.of(row("1")));
        telegram.whileSending(() -> bulk.erase("person-of-tg:1"));
        rig.tick();
        assertThat(bulk.counts().values()).containsOnly(0L);
        assertThat(bills.told()).isEmpty();
    }

    @Test
    void theStopWorksInTheMiddleAndTheRestWaits() {
        IntStream.range(0, 50).forEach(i -> bulk.queue(List.of(row("" + i))));
        telegram.whileSending(() -> {
            if (telegram.attempts().size() == 10) {
                shared.set(Sending.REPLIES);
                rig.rules.look();
            }
        });
        rig.tick();
        rig.tick();
        assertThat(telegram.shown()).hasSize(10);
        assertThat(bulk.counts()).containsEntry(BulkState.SENT, 10L).containsEntry(BulkState.QUEUED, 40L);
        shared.set(Sending.ON);
        rig.tick();
        rig.tick();
        assertThat(telegram.shown()).hasSize(50).doesNotHaveDuplicates();
    }

    @Test
    void nothingIsBegunBeforeEverythingWasRead() {
        bulk.queue(List.of(row("1"), row("2")));
        process.ready(false);
        rig.tick();
        assertThat(telegram.attempts()).isEmpty();
        process.ready(true);
        telegram.whileSending(() -> process.ready(false));
        rig.tick();
        assertThat(telegram.shown()).containsExactly("1");
        assertThat(bulk.count(BulkState.QUEUED)).isEqualTo(1);
    }

    @Test
    void aStoreThatMayBeARestoredBackupWaitsForAConfirmation() {
        heartbeats.beat(NOON);
        now = now.plus(Duration.ofHours(25));
        bulk.queue(List.of(row("1")));
        rig.tick();
        assertThat(telegram.attempts()).isEmpty();
        heartbeats.confirm(now);
        rig.tick();
        assertThat(telegram.shown()).containsExactly("1");
    }

    @Test
    void aChannelThatNobodyServesHoldsNobodyElseUp() {
        bulk.queue(List.of(Bills.row("w", "wa:1", NOON.minusSeconds(9), 0), row("1")));
        rig.tick();
        assertThat(telegram.shown()).containsExactly("1");
        assertThat(bulk.count(BulkState.QUEUED)).isEqualTo(1);
    }

    @Test
    void waitingInLineEndsWhenTheProcessGoesDown() {
        telegram.then(new Delivery.NotSent(Duration.ofSeconds(3)));
        bulk.queue(List.of(row("1"), row("2")));
        stopping = true;
        rig.tick();
        assertThat(telegram.attempts()).hasSize(1);
        assertThat(bulk.count(BulkState.QUEUED)).isEqualTo(2);
    }

    @Test
    void theCeilingIsReachedAndNotExceeded() {
        bulk.queue(IntStream.range(0, 600).mapToObj(i -> row("" + i)).toList());
        List<Instant> sent = new ArrayList<>();
        telegram.whileSending(() -> sent.add(now));
        while (sent.size() < 600) {
            rig.tick();
        }
        assertThat(Duration.between(NOON, now)).isBetween(Duration.ofMillis(19_500), Duration.ofSeconds(21));
        for (int i = 30; i < sent.size(); i++) {
            assertThat(Duration.between(sent.get(i - 30), sent.get(i))).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        }
    }

    @Test
    void aSliceEndsBeforeItsLockDoes() {
        bulk.queue(IntStream.range(0, 600).mapToObj(i -> row("" + i)).toList());
        rig.tick();
        assertThat(Duration.between(NOON, now)).isLessThan(Duration.ofSeconds(10));
        assertThat(bulk.count(BulkState.CLAIMED)).isZero();
    }

    private BulkRig.Process process() {
        return new BulkRig.Process("a", () -> now, Runnable::run, this::rest);
    }

    private BulkRig rig(BulkRig.Process its) {
        BulkRig.Ports ports = new BulkRig.Ports(bulk, bulk, shared, heartbeats, new InMemoryFloodWaits(),
                List.of(telegram), List.of(bills), List.of((chat, delivery) -> blocked.add(chat.value())));
        return new BulkRig(ports, its, () -> now, () -> Duration.between(NOON, now).toNanos(), OptionalDouble.of(30),
                96);
    }

    private boolean rest(Duration duration) {
        now = now.plus(duration);
        return !stopping;
    }

    private static BulkRow row(String id) {
        return Bills.row(id, "tg:" + id, NOON, 0);
    }
}
