package id.pendamping.staff;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.engine.Effect.Note;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.outbox.InMemoryHeartbeats;
import id.pendamping.outbox.InMemorySendingSwitch;
import id.pendamping.outbox.Sending;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SendingEffectsTest {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    private final InMemoryStaff staff = new InMemoryStaff();
    private final InMemorySendingSwitch shared = new InMemorySendingSwitch();
    private final InMemoryHeartbeats heartbeats = new InMemoryHeartbeats();
    private final InMemoryAuditTrail trail = new InMemoryAuditTrail();
    private final EffectHandler handler = SendingEffects.into(staff, shared, heartbeats, trail, () -> NOON);

    @BeforeEach
    void team() {
        for (Role role : Role.values()) {
            staff.add(role.id(), role);
        }
    }

    @Test
    void whoeverWritesToManyStopsAndACoordinatorLetsItGoOn() {
        set("kader", "OFF");
        set("admin", "OFF");
        set("nobody", "OFF");
        assertThat(shared.find()).isEmpty();
        set("facilitator", "off");
        assertThat(shared.find()).contains(Sending.OFF);
        set("facilitator", "ON");
        assertThat(shared.find()).contains(Sending.OFF);
        set("coordinator", "nonsense");
        assertThat(shared.find()).contains(Sending.OFF);
        set("coordinator", "ON");
        assertThat(shared.find()).contains(Sending.ON);
        assertThat(trail.newest(9)).extracting(AuditTrail.Entry::about).containsExactly("ON", "OFF");
    }

    @Test
    void onlyACoordinatorConfirmsAnOldStore() {
        heartbeats.hold();
        handler.apply(new Note("n1", "facilitator", NOON, "sending.confirm", Map.of()));
        assertThat(heartbeats.isHeld()).isTrue();
        handler.apply(new Note("n2", "coordinator", NOON, "sending.confirm", Map.of()));
        assertThat(heartbeats.isHeld()).isFalse();
    }

    private void set(String person, String mode) {
        handler.apply(new Note(person + mode, person, NOON, "sending.set", Map.of("mode", mode)));
    }
}
