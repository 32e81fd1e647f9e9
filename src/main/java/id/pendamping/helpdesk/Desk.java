package id.pendamping.helpdesk;

import id.pendamping.staff.AuditTrail;
import id.pendamping.staff.Role;
import id.pendamping.staff.StaffDirectory;
import id.pendamping.staff.StaffMember;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who of staff helps, and what they look at and do.
 *
 * @param trail where each look and each change is written down
 */
record Desk(StaffDirectory directory, AuditTrail trail) {

    Optional<StaffMember> find(String person) {
        return directory.find(person).filter(Desk::helps);
    }

    List<StaffMember> all() {
        return directory.all().stream().filter(Desk::helps).toList();
    }

    /** By the name that workers are told, or a part of it that only one has. */
    Optional<StaffMember> called(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        List<StaffMember> found = all().stream()
                .filter(member -> member.name().toLowerCase(Locale.ROOT).contains(wanted)).toList();
        return wanted.isEmpty() || found.size() != 1 ? Optional.empty() : Optional.of(found.getFirst());
    }

    void audit(String id, Instant at, String staff, String action, String ticket) {
        trail.record(new AuditTrail.Entry(id, at, staff, "ticket." + action, ticket));
    }

    private static boolean helps(StaffMember member) {
        return member.role() == Role.COORDINATOR || member.role() == Role.FACILITATOR;
    }
}
