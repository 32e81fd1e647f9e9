package id.pendamping.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.outbox.BulkClaims.Hold;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class BulkHealthTest {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    private final InMemoryBulk bulk = new InMemoryBulk();
    private final InMemorySendingSwitch shared = new InMemorySendingSwitch();
    private final InMemoryHeartbeats heartbeats = new InMemoryHeartbeats();
    private final SendingRules rules = new SendingRules(Sending.ON, Set.of(), shared,
            new Heartbeat(heartbeats, () -> NOON));
    private final BulkHealth health = new BulkHealth(bulk, rules);

    @Test
    void tellsWhatWaitsAndWhatNobodyKnows() {
        bulk.queue(List.of(Bills.row("1", "tg:1", NOON, 0), Bills.row("2", "tg:2", NOON, 1)));
        bulk.claim(new Hold("a/1", NOON.plusSeconds(30)), NOON, 1, null);
        bulk.settle("1", "a/1", new BulkOutcome.Unknown(), NOON);
        rules.look();
        assertThat(health.health().getDetails()).containsEntry("sending", "ON").containsEntry("confirmed", true)
                .containsEntry("queued", 1L).containsEntry("unknown", 1L);
    }

    @Test
    void aStopThatSomebodyWantedIsNoIllness() {
        heartbeats.beat(NOON.minus(Duration.ofDays(2)));
        shared.set(Sending.REPLIES);
        rules.look();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(health.health().getDetails()).containsEntry("sending", "ON and REPLIES")
                .containsEntry("confirmed", false);
    }
}
