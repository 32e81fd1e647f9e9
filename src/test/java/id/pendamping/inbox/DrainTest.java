package id.pendamping.inbox;

import static id.pendamping.inbox.Talks.NOON;
import static id.pendamping.inbox.Talks.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.chat.Inbound;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Conversation.InFlight;
import id.pendamping.engine.Effect;
import id.pendamping.engine.EngineLimits;
import id.pendamping.inbox.Faults.Kind;
import id.pendamping.outbox.Delivery;
import id.pendamping.outbox.RecordingSender;
import id.pendamping.outbox.RecordingSender.Attempt;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrainTest {

    private static final Delivery UNKNOWN = new Delivery.Unknown();
    private static final Delivery FAILED = new Delivery.Failed("can't parse entities");
    private static final String[] FLOOD = {"Pesan 1", "Pesan 2", "Pesan 3", "Pesan 4", "Pesan 5"};

    private final RecordingSender web = new RecordingSender("web");
    private final SettableClock machine = new SettableClock(NOON);
    private final DirectThreads threads = new DirectThreads(machine);
    private final Rig.Ports ports = Rig.Ports.inMemory(web);
    private final Rig rig = rig(ports, "a", threads);
    private int inbounds;

    @Test
    void whatWasNotSentIsTriedUntilItIs() {
        web.then(new Delivery.NotSent(null), new Delivery.NotSent(Duration.ofSeconds(2)));
        rig.handle(text("/flood"));
        assertThat(web.shown()).containsExactly(FLOOD);
        assertThat(machine.instant()).isEqualTo(NOON.plusMillis(2250));
    }

    @Test
    void waitingLongKeepsTheLease() {
        List<Instant> leases = new ArrayList<>();
        web.then(new Delivery.NotSent(Duration.ofSeconds(30)));
        threads.whileResting(() -> {
            Conversation.Lease lease = rig.stored(SARI).lease();
            assertThat(lease.isExpired(machine.instant())).isFalse();
            assertThat(ports.conversations().claim(SARI, new Conversation.Lease("b/1", lease.until()),
                    machine.instant())).isEmpty();
            leases.add(lease.until());
        });
        rig.handle(text("/flood"));
        assertThat(leases).doesNotHaveDuplicates().hasSizeGreaterThan(5);
        assertThat(web.shown()).containsExactly(FLOOD);
    }

    @Test
    void whatIsUnknownIsSentOnceMore() {
        web.then(UNKNOWN);
        rig.handle(text("/flood"));
        assertThat(web.shown()).containsExactly(FLOOD);
        assertThat(web.attempts()).hasSize(6);
        assertThat(replies("unknown")).isZero();
    }

    @Test
    void whatStaysUnknownIsSettledAndCounted() {
        web.then(UNKNOWN, UNKNOWN);
        rig.handle(text("/flood"));
        assertThat(web.shown()).containsExactly("Pesan 2", "Pesan 3", "Pesan 4", "Pesan 5");
        assertThat(replies("unknown")).isEqualTo(1);
        assertThat(rig.stored(SARI).pending()).isEmpty();
    }

    @Test
    void whatFailedIsSentPlain() {
        web.then(FAILED);
        rig.handle(text("/flood"));
        assertThat(web.attempts().subList(0, 2)).extracting(Attempt::plain).containsExactly(false, true);
        assertThat(web.shown()).containsExactly(FLOOD);
    }

    @Test
    void whatFailsPlainTooIsApologisedFor() {
        web.then(FAILED, FAILED);
        rig.handle(text("/flood"));
        assertThat(web.shown()).containsExactly("[apology]", "Pesan 2", "Pesan 3", "Pesan 4", "Pesan 5");
    }

    @Test
    void whatFailsInEveryFormIsSettledAndCounted() {
        web.then(FAILED, FAILED, FAILED);
        rig.handle(text("/flood"));
        assertThat(web.shown()).containsExactly("Pesan 2", "Pesan 3", "Pesan 4", "Pesan 5");
        assertThat(replies("failed")).isEqualTo(1);
    }

    @Test
    void whoBlocksIsUnreachableUntilTheyWrite() {
        web.then(new Delivery.Blocked());
        rig.handle(text("/flood"));
        assertThat(web.attempts()).hasSize(1);
        assertThat(rig.stored(SARI).pending()).isEmpty();
        assertThat(rig.stored(SARI).standing().reachable()).isFalse();
        assertThat(replies("blocked")).isEqualTo(1);
        rig.handle(text("/flood"));
        assertThat(rig.stored(SARI).standing().reachable()).isTrue();
        assertThat(web.shown()).containsExactly(FLOOD);
    }

    @Test
    void aSenderThatThrowsCountsAsUnknown() {
        web.whileSending(() -> {
            throw new IllegalStateException("broken");
        });
        rig.handle(text("/flood"));
        assertThat(replies("unknown")).isEqualTo(5);
        assertThat(rig.stored(SARI).pending()).isEmpty();
    }

    @Test
    void whatIsBeingSentIsMarked() {
        List<InFlight> marks = new ArrayList<>();
        web.whileSending(() -> marks.add(rig.stored(SARI).inFlight()));
        web.then(UNKNOWN);
        rig.handle(text("/flood"));
        assertThat(marks).containsExactly(new InFlight("in:1#0", 1), new InFlight("in:1#0", 2),
                new InFlight("in:1#1", 1), new InFlight("in:1#2", 1), new InFlight("in:1#3", 1),
                new InFlight("in:1#4", 1));
    }

    @Test
    void aCrashWhileSendingCountsAsOneUnknownAttempt() {
        dies(Faults.at(3, Kind.CRASH_AFTER), text("/flood"));
        web.then(UNKNOWN);
        rig(ports, "a", threads).sweep();
        assertThat(web.attempts()).hasSize(6);
        assertThat(web.shown()).containsExactly(FLOOD);
    }

    @Test
    void twoCrashesWhileSendingAreEnough() {
        dies(Faults.at(3, Kind.CRASH_BEFORE), text("/flood"));
        Faults again = Faults.at(5, Kind.CRASH_BEFORE);
        try {
            rig(again.around(ports), "a", threads).sweep();
        } catch (Faults.Crash e) {
            assertThat(again.struck()).isEqualTo("MessageSender.send");
        }
        assertThat(rig.stored(SARI).inFlight()).isEqualTo(new InFlight("in:1#0", 2));
        rig(ports, "a", threads).sweep();
        assertThat(web.shown()).containsExactly("Pesan 2", "Pesan 3", "Pesan 4", "Pesan 5");
    }

    @Test
    void turnsThatComeInMeanwhileAreSentAfterwards() {
        Inbound second = new Inbound.Text("in:second", SARI, NOON, "/start");
        web.whileSending(() -> {
            if (web.attempts().size() == 2) {
                rig.handle(second);
            }
        });
        rig.handle(text("/flood"));
        assertThat(web.shown()).containsExactly("Pesan 1", "Pesan 2", "Pesan 3", "Pesan 4", "Pesan 5", "Halo!",
                "Boleh kami simpan jawabannya?");
        assertThat(rig.stored(SARI).pending()).isEmpty();
        assertThat(rig.drainer.draining()).isZero();
    }

    @Test
    void whatComesInWhileTheLastMessageIsSettledIsNotForgotten() {
        Rig.Ports meddled = new Rig.Ports(new Meddled(ports.conversations(), () -> {
        }, 0) {
            private int settled;

            @Override
            public Settled settle(Settlement settlement) {
                if (++settled == 5) {
                    busy.handle(new Inbound.Text("in:second", SARI, NOON, "/start"));
                }
                return super.settle(settlement);
            }
        }, ports.people(), ports.poison(), ports.parked(), ports.senders(), List.of(), List.of());
        busy = rig(meddled, "a", threads);
        busy.handle(text("/flood"));
        assertThat(web.shown()).endsWith("Pesan 5", "Halo!", "Boleh kami simpan jawabannya?");
        assertThat(busy.stored(SARI).pending()).isEmpty();
        assertThat(busy.stored(SARI).lease()).isNull();
    }

    private Rig busy;

    @Test
    void whileTheStoreIsAwayTheDrainWaitsAndSendsNothingTwice() {
        for (Kind kind : List.of(Kind.AWAY_BEFORE, Kind.AWAY_AFTER)) {
            RecordingSender sender = new RecordingSender("web");
            Rig.Ports fresh = Rig.Ports.inMemory(sender);
            Faults away = Faults.at(4, kind);
            rig(away.around(fresh), "a", threads).handle(text("/flood"));
            assertThat(away.struck()).isEqualTo("Conversations.settle");
            assertThat(sender.attempts()).extracting(it -> it.message().plain()).containsExactly(FLOOD);
        }
    }

    @Test
    void moreThanFortyUnsentMessagesGiveWayToTheCurrentQuestion() {
        threads.keep();
        rig.handle(text("/start"));
        for (int i = 0; i < 8; i++) {
            rig.handle(text("/flood"));
        }
        assertThat(rig.stored(SARI).pending()).hasSize(42);
        rig.handle(text("/start"));
        assertThat(rig.stored(SARI).pending()).hasSize(2);
        threads.runKept();
        // The first of all is shown as in flight and may be under way.
        assertThat(web.shown()).containsExactly("Halo!", "Halo!", "Boleh kami simpan jawabannya?");
        assertThat(rig.stored(SARI).pending()).isEmpty();
    }

    @Test
    void shutdownFinishesTheMessageUnderWayAndLetsTheNextNodeGoOn() {
        web.whileSending(threads::stop);
        rig.handle(text("/flood"));
        assertThat(web.shown()).containsExactly("Pesan 1");
        assertThat(rig.stored(SARI).lease().isExpired(machine.instant())).isTrue();
        assertThat(rig.stored(SARI).inFlight()).isNull();
        web.whileSending(() -> {
        });
        rig(ports, "b", new DirectThreads(machine)).sweep();
        assertThat(web.shown()).containsExactly(FLOOD);
    }

    @Test
    void aDrainThatFailsIsTakenUpAgainWhenItsLeaseHasExpired() {
        Rig.Ports broken = new Rig.Ports(new Meddled(ports.conversations(), () -> {
        }, 0) {
            @Override
            public Settled settle(Settlement settlement) {
                throw new IllegalStateException("broken");
            }
        }, ports.people(), ports.poison(), ports.parked(), ports.senders(), List.of(), List.of());
        rig(broken, "a", threads).handle(text("/flood"));
        assertThat(web.shown()).containsExactly("Pesan 1");
        machine.forward(Leases.LENGTH);
        rig(ports, "b", threads).sweep();
        assertThat(web.shown()).containsExactly("Pesan 1", "Pesan 1", "Pesan 2", "Pesan 3", "Pesan 4", "Pesan 5");
    }

    @Test
    void channelsThatNobodyServesKeepTheirMessagesPending() {
        Rig.Ports deaf = new Rig.Ports(ports.conversations(), ports.people(), ports.poison(), ports.parked(),
                List.of(), List.of(), List.of());
        Rig without = rig(deaf, "a", threads);
        without.handle(text("/flood"));
        without.sweep();
        assertThat(without.stored(SARI).pending()).hasSize(5);
        assertThat(without.stored(SARI).inFlight()).isNull();
        assertThat(without.drainer.draining()).isZero();
        rig(ports, "a", threads).sweep();
        assertThat(web.shown()).containsExactly(FLOOD);
    }

    @Test
    void theAgeOfWhatIsPendingIsKnown() {
        List<Duration> ages = new ArrayList<>();
        web.then(new Delivery.NotSent(Duration.ofSeconds(70)));
        web.whileSending(() -> ages.add(rig.drainer.oldestPending()));
        rig.handle(text("/flood"));
        assertThat(ages.get(0)).isEqualTo(Duration.ZERO);
        assertThat(ages.get(1)).isEqualTo(Duration.ofSeconds(70));
        assertThat(rig.drainer.oldestPending()).isEqualTo(Duration.ZERO);
    }

    private void dies(Faults faults, Inbound inbound) {
        try {
            rig(faults.around(ports), "a", threads).handle(inbound);
        } catch (Faults.Crash e) {
            return;
        }
        throw new AssertionError("it did not die");
    }

    private double replies(String outcome) {
        return rig.metrics.get("pendamping.replies").tag("outcome", outcome).counter().count();
    }

    private Inbound.Text text(String words) {
        return new Inbound.Text("in:" + ++inbounds, SARI, NOON, words);
    }

    private static Rig rig(Rig.Ports its, String node, DirectThreads threads) {
        return new Rig(SmallTalk.plain(), EngineLimits.DEFAULT, its, node, threads.clock(), threads,
                () -> "person");
    }

    static List<String> ids(List<Effect> effects) {
        return effects.stream().map(Effect::id).toList();
    }
}
