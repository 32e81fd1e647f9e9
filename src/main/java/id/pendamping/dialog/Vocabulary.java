package id.pendamping.dialog;

import id.pendamping.dialog.PersonFields.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The names that texts and conditions may use: those of every dialog, and a dialog's own. */
final class Vocabulary {

    /** Those that are made of the content itself. */
    static final List<String> OWN_SOURCES = List.of("person", "test", "checklist");
    private static final List<String> COUNTS = List.of("done", "total", "complete");
    private static final List<String> PARTS = List.of("items", "day");
    private static final List<String> TALK = List.of("me.language", "me.zone", "me.stopped", "me.service",
            "me.reminders", "me.research", "me.sharing", "resumes", "caller", "me.simple", "me.chat");

    private final Names shared;

    /** @param checklists the items of each checklist */
    Vocabulary(Optional<PersonFields> person, Collection<DialogOutline> outlines,
            Map<String, List<String>> checklists) {
        List<Name> names = new ArrayList<>(TALK.stream().map(id -> Name.of(id, Speech.LONGEST_PHRASE)).toList());
        names.addAll(Glossary.names());
        Set<String> tests = new LinkedHashSet<>();
        outlines.forEach(outline -> tests.addAll(outline.tests()));
        for (String test : tests) {
            for (String part : List.of("done", "right", "total")) {
                names.add(new Name("test." + test + "." + part, () -> Speech.LONGEST_PHRASE, Map.of(), "test"));
            }
        }
        checklists.forEach((list, items) -> {
            COUNTS.forEach(count -> names.add(counted(list + "." + count)));
            items.forEach(item -> PARTS.forEach(part -> names.add(counted(list + "." + part + "." + item))));
        });
        person.ifPresent(fields -> fields.fields().values().forEach(field -> names.add(name(field, outlines))));
        this.shared = new Names(Names.of(names).known(), Set.of(),
                person.isPresent() ? Set.of() : Set.of("person."));
    }

    /** What a dialog can list under {@code reads}: the first part of names that stand outside the conversation. */
    static List<String> sources() {
        return Stream.concat(OWN_SOURCES.stream(), Glossary.sources().stream()).distinct().toList();
    }

    private static Name counted(String id) {
        return new Name("checklist." + id, () -> Speech.LONGEST_PHRASE, Map.of(), "checklist");
    }

    /** For the texts of checklists, which stand in no dialog. */
    Names ofChecklists() {
        return shared.reading(Set.of("person", "checklist"));
    }

    /** The same without what is counted over all items. */
    Names withoutCounts() {
        Map<String, Name> known = new TreeMap<>(shared.known());
        known.keySet().removeIf(id -> id.startsWith("checklist.")
                && COUNTS.stream().anyMatch(count -> id.endsWith("." + count) && id.split("\\.").length == 3));
        return new Names(known, Set.of("person", "checklist"), shared.unread());
    }

    private static Name name(Field field, Collection<DialogOutline> outlines) {
        int words = field.values().values().stream().mapToInt(Lengths::of).map(length -> length + 8).sum();
        int recorded = outlines.stream().mapToInt(outline -> outline.recorded().getOrDefault(field.name(), 0)).max()
                .orElse(0);
        int longest = Math.min(Name.LONGEST_ANSWER, Math.max(Math.max(words, recorded), Speech.LONGEST_PHRASE));
        return new Name("person." + field.name(), () -> longest, field.values(), "person");
    }

    Names of(DialogOutline outline, Set<String> reads) {
        List<Name> own = new ArrayList<>();
        outline.variables()
                .forEach((id, variable) -> own.add(new Name(id, variable::longest, variable.words(), null)));
        return shared.with(own).reading(reads);
    }
}
