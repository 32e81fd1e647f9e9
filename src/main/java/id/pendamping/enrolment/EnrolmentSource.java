package id.pendamping.enrolment;

import id.pendamping.dialog.Card;
import id.pendamping.dialog.Language;
import id.pendamping.inbox.SnapshotSource;
import id.pendamping.staff.StaffDirectory;
import id.pendamping.staff.StaffMember;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Lets staff read their own lists ({@code enrolment.lists}, {@code enrolment.people}), and gives a fresh code
 * ({@code enrolment.code}).
 */
record EnrolmentSource(Rolls rolls, StaffDirectory staff,
        Supplier<String> codes) implements SnapshotSource {

    @Override
    public String name() {
        return "enrolment";
    }

    @Override
    public Map<String, Object> read(String person, Language language) {
        Map<String, Object> values = new HashMap<>();
        staff.find(person).ifPresent(member -> lists(values, member));
        return values;
    }

    private void lists(Map<String, Object> values, StaffMember member) {
        values.put("enrolment.code", codes.get());
        List<String> own = new ArrayList<>();
        List<String> people = new ArrayList<>();
        for (GroupList list : rolls.of(member.person())) {
            Sheet sheet = Sheet.of(list, rolls);
            own.add(card(sheet).written());
            sheet.entries().forEach(entry -> people.add(card(sheet, entry).written()));
        }
        put(values, "lists", own);
        put(values, "people", people);
    }

    private static void put(Map<String, Object> values, String name, List<String> cards) {
        if (!cards.isEmpty()) {
            values.put("enrolment." + name, cards);
        }
    }

    private static Card card(Sheet sheet) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("label", sheet.list().name() + " (" + sheet.registered() + "/" + sheet.entries().size() + ")");
        parts.put("name", sheet.list().name());
        parts.put("assisted", sheet.list().assisted() ? "yes" : "");
        parts.put("registered", String.valueOf(sheet.registered()));
        parts.put("total", String.valueOf(sheet.entries().size()));
        parts.put("roll", sheet.entries().stream()
                .map(entry -> (sheet.standing(entry).isRegistered() ? "✓ " : "– ") + entry.name())
                .collect(Collectors.joining("\n")));
        return new Card(sheet.list().id(), parts);
    }

    private static Card card(Sheet sheet, Entry entry) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("label", entry.name() + (entry.area().isEmpty() ? "" : ", " + entry.area()));
        parts.put("name", entry.name());
        parts.put("list", entry.list());
        parts.put("status", sheet.standing(entry).word());
        parts.put("on", entry.at().toString());
        parts.put("came", entry.person() == null ? "" : "yes");
        return new Card(entry.id(), parts);
    }
}
