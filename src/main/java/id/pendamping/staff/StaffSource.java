package id.pendamping.staff;

import id.pendamping.dialog.Language;
import id.pendamping.inbox.SnapshotSource;
import java.util.Map;
import java.util.Optional;

/**
 * Tells dialogs whom they talk to: {@code staff.role} is {@code none} for everybody who does not work for the programme.
 * It is read for everyone, so that a dialog for staff can send others away kindly.
 */
record StaffSource(StaffDirectory staff) implements SnapshotSource {

    private static final String NOBODY = "none";

    @Override
    public String name() {
        return "staff";
    }

    @Override
    public boolean isForEveryone() {
        return true;
    }

    @Override
    public Map<String, Object> read(String person, Language language) {
        Optional<StaffMember> member = staff.find(person);
        if (member.isEmpty()) {
            return Map.of("staff.role", NOBODY, "staff.sees_all", false);
        }
        StaffMember known = member.get();
        return Map.of("staff.role", known.role().id(), "staff.name", known.name(), "staff.sees_all",
                known.role().seesEverybody());
    }
}
