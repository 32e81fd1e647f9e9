package id.pendamping.console;

import id.pendamping.staff.AuditTrail;
import id.pendamping.staff.StaffDirectory;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Accounts together with what the staff list says about their people. */
record Team(Accounts accounts, StaffDirectory staff, AuditTrail trail, InstantSource clock) {

    /** @return nothing when its person does not work for the programme */
    Optional<Account> of(Login login) {
        return staff.find(login.person()).map(member -> new Account(login.id(), login.name(), login.person(),
                member.name(), member.role()));
    }

    void note(String person, String action, @Nullable String about) {
        trail.record(
                new AuditTrail.Entry("console:" + UUID.randomUUID(), clock.instant(), person, action, about));
    }
}
