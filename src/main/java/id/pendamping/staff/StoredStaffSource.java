package id.pendamping.staff;

import id.pendamping.dialog.Language;
import id.pendamping.inbox.StoredSource;
import java.util.Map;

/** Tells people of the team under which name they are kept. */
record StoredStaffSource(StaffDirectory staff) implements StoredSource {

    @Override
    public Map<String, Object> read(String person, Language language) {
        return staff.find(person).map(member -> Map.<String, Object>of("stored.staff", member.name()))
                .orElse(Map.of());
    }
}
