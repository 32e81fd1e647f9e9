package id.pendamping.enrolment;

import id.pendamping.dialog.Language;
import id.pendamping.inbox.SnapshotSource;
import id.pendamping.staff.StaffDirectory;
import java.util.List;
import java.util.Map;

/**
 * Lets those who see everybody read how far the lists of others are ({@code rolls.others}), from five people up and without
 * names. It reads all lists, so only the dialog that tells it reads it.
 */
record OthersSource(Rolls rolls, StaffDirectory staff) implements SnapshotSource {

    @Override
    public String name() {
        return "rolls";
    }

    @Override
    public Map<String, Object> read(String person, Language language) {
        if (staff.find(person).filter(member -> member.role().seesEverybody()).isEmpty()) {
            return Map.of();
        }
        List<String> others = rolls.all().stream().filter(list -> !list.staff().equals(person))
                .map(list -> Sheet.of(list, rolls)).filter(sheet -> sheet.entries().size() >= Sheet.FEWEST)
                .map(sheet -> sheet.list().name() + ": " + sheet.registered() + "/" + sheet.entries().size()).toList();
        return others.isEmpty() ? Map.of() : Map.of("rolls.others", String.join("\n", others));
    }
}
