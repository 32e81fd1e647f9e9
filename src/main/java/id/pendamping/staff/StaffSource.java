package id.pendamping.staff;

import id.pendamping.chat.Inbound;
import id.pendamping.chat.StartLink;
import id.pendamping.dialog.Language;
import id.pendamping.inbox.SnapshotSource;
import id.pendamping.staff.StaffCodes.Offer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tells dialogs whom they talk to: {@code staff.role} is {@code none} for everybody who does not work for the programme.
 * It is read for everyone, so that a dialog for staff can send others away kindly. While a link with a code is answered,
 * it also tells how that code stands.
 */
record StaffSource(StaffDirectory staff, StaffCodes codes) implements SnapshotSource {

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

    @Override
    public Map<String, Object> read(String person, Language language, Inbound inbound) {
        Map<String, Object> values = new HashMap<>(read(person, language));
        StartLink.of(inbound, StaffCodes.PREFIX).ifPresent(code -> {
            Optional<Offer> offer = codes.find(StaffCodes.hash(code));
            values.put("staff.code", offer.map(it -> it.stateFor(person, inbound.at())).orElse("unknown"));
            offer.ifPresent(it -> {
                values.put("staff.offered_role", it.role().id());
                values.put("staff.offered_name", it.name());
            });
        });
        return values;
    }
}
