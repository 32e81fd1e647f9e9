package id.pendamping.report;

import id.pendamping.inbox.EffectHandler;
import id.pendamping.inbox.SnapshotSource;
import id.pendamping.invite.Friends;
import id.pendamping.outcome.StageNumbers;
import id.pendamping.outcome.Ways;
import id.pendamping.staff.AuditTrail;
import id.pendamping.staff.StaffDirectory;
import java.util.List;

/** This room put together over fakes, for tests that play whole talks. */
public record ReportInMemory(List<EffectHandler> handlers, List<SnapshotSource> sources) {

    public static ReportInMemory begin(StaffDirectory staff, AuditTrail trail, Friends friends, Ways ways) {
        return new ReportInMemory(List.of(ReportEffects.into(staff, trail)),
                List.of(new ReportSource(staff, friends, new StageNumbers(ways))));
    }
}
