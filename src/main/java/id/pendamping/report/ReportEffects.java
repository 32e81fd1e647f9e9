package id.pendamping.report;

import id.pendamping.inbox.EffectHandler;
import id.pendamping.staff.AuditTrail;
import id.pendamping.staff.AuditTrail.Entry;
import id.pendamping.staff.StaffDirectory;

/** Writes down that somebody of the team has looked at the numbers. */
final class ReportEffects {

    private ReportEffects() {
    }

    static EffectHandler into(StaffDirectory staff, AuditTrail trail) {
        return EffectHandler.ofNotes("report.read", note -> {
            if (staff.find(note.person()).isPresent()) {
                trail.record(new Entry(note.id(), note.at(), note.person(), "report.read", null));
            }
        });
    }
}
