package id.pendamping.inbox;

import static id.pendamping.inbox.Talks.NOON;
import static id.pendamping.inbox.Talks.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.chat.Inbound;
import id.pendamping.engine.EngineLimits;
import id.pendamping.outbox.Delivery;
import id.pendamping.outbox.RecordingSender;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TwoNodesTest {

    private static final Inbound FLOOD = new Inbound.Text("in:flood", SARI, NOON, "/flood");
    private static final Inbound START = new Inbound.Text("in:start", SARI, NOON, "/start");
    private static final String[] BOTH = {"Pesan 1", "Pesan 2", "Pesan 3", "Pesan 4", "Pesan 5", "Halo!",
            "Boleh kami simpan jawabannya?"};

    private final RecordingSender web = new RecordingSender("web");
    private final SettableClock machine = new SettableClock(NOON);
    private final DirectThreads threads = new DirectThreads(machine);
    private final DirectThreads otherThreads = new DirectThreads(machine);
    private final Rig.Ports ports = Rig.Ports.inMemory(web);
    private final Rig one = rig("a", threads);
    private final Rig other = rig("b", otherThreads);

    @Test
    void whatComesInAtOneNodeIsSentByTheOneThatIsSending() {
        web.whileSending(() -> {
            if (web.attempts().size() == 1) {
                assertThat(other.handle(START)).isEqualTo(Handled.TURNED);
                assertThat(web.attempts()).hasSize(1);
            }
        });
        one.handle(FLOOD);
        assertThat(web.shown()).containsExactly(BOTH);
        assertThat(one.stored(SARI).pending()).isEmpty();
        assertThat(one.stored(SARI).lease()).isNull();
    }

    @Test
    void theSameInboundAtBothNodesIsOneTurn() {
        web.whileSending(() -> assertThat(other.handle(FLOOD)).isEqualTo(Handled.REPEATED));
        one.handle(FLOOD);
        assertThat(web.shown()).containsExactly("Pesan 1", "Pesan 2", "Pesan 3", "Pesan 4", "Pesan 5");
    }

    @Test
    void aNodeThatIsSilentForTooLongLosesItsLeaseAndSendsNothingMore() {
        web.then(new Delivery.Sent(1));
        web.whileSending(() -> {
            if (web.attempts().size() == 1) {
                machine.forward(Leases.LENGTH);
                other.sweep();
            }
        });
        one.handle(FLOOD);
        // The first one was under way while the lease ran out: it is the one message that may be doubled.
        assertThat(web.shown()).containsExactly("Pesan 1", "Pesan 1", "Pesan 2", "Pesan 3", "Pesan 4", "Pesan 5");
        assertThat(one.drainer.draining()).isZero();
        assertThat(one.stored(SARI).pending()).isEmpty();
    }

    @Test
    void aTurnTakesOverAnExpiredLeaseWithEverythingThatIsPending() {
        threads.keep();
        one.handle(FLOOD);
        machine.forward(Leases.LENGTH);
        other.handle(START);
        assertThat(web.shown()).containsExactly(BOTH);
    }

    @Test
    void aTurnLeavesALeaseThatIsHeld() {
        threads.keep();
        one.handle(FLOOD);
        other.handle(START);
        assertThat(web.attempts()).isEmpty();
        threads.runKept();
        assertThat(web.shown()).containsExactly(BOTH);
    }

    @Test
    void theSweeperLeavesWhatIsHeldAndTakesWhatHasExpired() {
        threads.keep();
        one.handle(FLOOD);
        other.sweep();
        machine.forward(Leases.LENGTH.minusMillis(1));
        other.sweep();
        assertThat(web.attempts()).isEmpty();
        machine.forward(Duration.ofMillis(1));
        other.sweep();
        assertThat(web.shown()).containsExactly("Pesan 1", "Pesan 2", "Pesan 3", "Pesan 4", "Pesan 5");
        threads.runKept();
        assertThat(web.attempts()).hasSize(6);
    }

    @Test
    void aStartedNodeTakesItsFormerLeasesAtOnceAndNobodyElses() {
        threads.keep();
        one.handle(FLOOD);
        rig("ab", new DirectThreads(machine)).sweep();
        assertThat(web.attempts()).isEmpty();
        rig("a", new DirectThreads(machine)).sweep();
        assertThat(web.shown()).containsExactly("Pesan 1", "Pesan 2", "Pesan 3", "Pesan 4", "Pesan 5");
    }

    @Test
    void theSweeperLeavesWhatThisProcessIsSending() {
        web.whileSending(() -> {
            machine.forward(Leases.LENGTH);
            one.sweep();
        });
        one.handle(FLOOD);
        assertThat(web.shown()).containsExactly("Pesan 1", "Pesan 2", "Pesan 3", "Pesan 4", "Pesan 5");
    }

    private Rig rig(String node, DirectThreads its) {
        return new Rig(SmallTalk.plain(), EngineLimits.DEFAULT, ports, node, machine, its, () -> "person");
    }
}
