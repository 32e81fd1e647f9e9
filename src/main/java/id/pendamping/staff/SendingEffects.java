package id.pendamping.staff;

import id.pendamping.engine.Effect.Note;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.outbox.Heartbeats;
import id.pendamping.outbox.Sending;
import id.pendamping.outbox.SendingSwitch;
import id.pendamping.staff.AuditTrail.Entry;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Stops and starts sending for everybody. Whoever writes to many may stop; only a coordinator lets it go on, or says that
 * a store that was long out of use may write to people again.
 */
final class SendingEffects {

    private final StaffDirectory staff;
    private final SendingSwitch shared;
    private final Heartbeats heartbeats;
    private final AuditTrail trail;
    private final InstantSource machine;

    private SendingEffects(StaffDirectory staff, SendingSwitch shared, Heartbeats heartbeats, AuditTrail trail,
            InstantSource machine) {
        this.staff = staff;
        this.shared = shared;
        this.heartbeats = heartbeats;
        this.trail = trail;
        this.machine = machine;
    }

    static EffectHandler into(StaffDirectory staff, SendingSwitch shared, Heartbeats heartbeats, AuditTrail trail,
            InstantSource machine) {
        SendingEffects sending = new SendingEffects(staff, shared, heartbeats, trail, machine);
        return EffectHandler.ofNotes("sending.set", sending::set)
                .and(EffectHandler.ofNotes("sending.confirm", sending::confirm));
    }

    private void set(Note note) {
        Optional<Sending> mode = Stream.of(Sending.values())
                .filter(it -> it.name().equalsIgnoreCase(String.valueOf(note.values().get("mode")))).findFirst();
        staff.find(note.person()).filter(member -> mode.isPresent()).filter(member -> mode.get() == Sending.OFF
                ? member.role().writesToMany()
                : member.role() == Role.COORDINATOR).ifPresent(member -> {
                    shared.set(mode.get());
                    trail.record(new Entry(note.id(), note.at(), note.person(), "sending.set", mode.get().name()));
                });
    }

    private void confirm(Note note) {
        staff.find(note.person()).filter(member -> member.role() == Role.COORDINATOR).ifPresent(member -> {
            heartbeats.confirm(machine.instant());
            trail.record(new Entry(note.id(), note.at(), note.person(), "sending.confirmed", null));
        });
    }
}
