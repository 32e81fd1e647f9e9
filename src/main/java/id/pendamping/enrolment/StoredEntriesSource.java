package id.pendamping.enrolment;

import id.pendamping.dialog.Language;
import id.pendamping.inbox.StoredSource;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells people what stands about them on a list, once they came by themselves: name, area, work and how far they are. */
record StoredEntriesSource(Rolls rolls) implements StoredSource {

    @Override
    public Map<String, Object> read(String person, Language language) {
        String lines = rolls.joined(person).stream().map(this::line).collect(Collectors.joining("\n"));
        return lines.isEmpty() ? Map.of() : Map.of("stored.enrolment", lines);
    }

    private String line(Entry entry) {
        String list = rolls.find(entry.list()).map(GroupList::name).orElse("");
        return list + ": " + String.join(", ", entry.name(), entry.area(), entry.work());
    }
}
