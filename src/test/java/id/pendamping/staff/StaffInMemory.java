package id.pendamping.staff;

import id.pendamping.inbox.EffectHandler;
import id.pendamping.inbox.SnapshotSource;
import id.pendamping.outbox.BotLinks;
import id.pendamping.outbox.InMemoryBotName;
import java.util.List;

/** This room put together over fakes, for tests that play whole talks. */
public record StaffInMemory(List<EffectHandler> handlers, List<SnapshotSource> sources, InMemoryStaff staff,
        InMemoryStaffCodes codes, InMemoryAuditTrail trail) {

    public static StaffInMemory begin() {
        InMemoryStaff staff = new InMemoryStaff();
        InMemoryStaffCodes codes = new InMemoryStaffCodes();
        InMemoryAuditTrail trail = new InMemoryAuditTrail();
        return new StaffInMemory(List.of(StaffEffects.into(staff), TeamEffects.into(staff, codes, trail)),
                List.of(new StaffSource(staff, codes),
                        new TeamSource(staff, new LinkCodes(new byte[1]), new BotLinks(new InMemoryBotName())),
                        new StoredStaffSource(staff)),
                staff, codes, trail);
    }
}
