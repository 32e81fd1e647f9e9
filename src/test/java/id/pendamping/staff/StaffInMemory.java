package id.pendamping.staff;

import id.pendamping.inbox.EffectHandler;
import id.pendamping.inbox.SnapshotSource;
import java.util.List;

/** This room put together over fakes, for tests that play whole talks. */
public record StaffInMemory(List<EffectHandler> handlers, List<SnapshotSource> sources, InMemoryStaff staff,
        InMemoryAuditTrail trail) {

    public static StaffInMemory begin() {
        InMemoryStaff staff = new InMemoryStaff();
        return new StaffInMemory(List.of(StaffEffects.into(staff)), List.of(new StaffSource(staff)), staff,
                new InMemoryAuditTrail());
    }
}
