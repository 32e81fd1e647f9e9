package id.pendamping.console.outcomes;

import id.pendamping.casework.FieldNote;
import id.pendamping.casework.FieldNote.Place;
import id.pendamping.casework.FieldNotes.Count;
import id.pendamping.casework.FieldNotes.Wanted;
import id.pendamping.casework.Remark.Kind;
import id.pendamping.casework.Remark.Theme;
import id.pendamping.console.Account;
import id.pendamping.console.Paging;
import id.pendamping.group.Group;
import id.pendamping.staff.Role;
import id.pendamping.staff.StaffMember;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The notes of the field as a page shows them, and what the form to write one offers.
 *
 * @param groups that can be chosen as the place of a note
 * @param places that notes are about
 * @param chosen what is filtered by: {@code theme}, {@code kind}, {@code place}, each empty for all
 */
record Notebook(List<String> themes, List<String> kinds, List<Option> groups, List<Option> places,
        Map<String, String> chosen, List<Entry> entries, Paging paging) {

    static final String PATH = "/console/evaluation/notes";
    private static final int MOST_PLACES = 200;

    record Option(String value, String label) {
    }

    /** @param mine whether whoever looks may take it back */
    record Entry(String id, String day, String by, String kind, String theme, String place, String words,
            boolean mine) {
    }

    /** What somebody wanted to write that could not be kept as it is. */
    record Draft(String kind, String theme, String group, String place, String words) {

        static final Draft EMPTY = new Draft(Kind.VISIT.id(), "", "", "", "");

        Draft {
            Stream.of(kind, theme, group, place, words).forEach(Objects::requireNonNull);
        }
    }

    static Wanted wanted(String theme, String kind, String place) {
        return new Wanted(Theme.of(theme).orElse(null), Kind.of(kind).orElse(null), place);
    }

    /** @param found with one more than the page shows */
    static Notebook of(List<FieldNote> found, Wanted wanted, int page, List<Count> counts, Names names, Account who,
            Say say) {
        Map<String, String> titles = new LinkedHashMap<>();
        names.groups().all().stream().sorted(Comparator.comparing(group -> group.profile().title()))
                .forEach(group -> titles.put(group.id(), group.profile().title()));
        Theme theme = wanted.theme();
        Kind kind = wanted.kind();
        Map<String, String> chosen = Map.of("theme", theme == null ? "" : theme.id(), "kind",
                kind == null ? "" : kind.id(), "place", wanted.place());
        List<Entry> entries = Paging.rows(found).stream().map(note -> entry(note, titles, names, who, say)).toList();
        return new Notebook(Arrays.stream(Theme.values()).map(Theme::id).toList(),
                Arrays.stream(Kind.values()).map(Kind::id).toList(), groups(names), places(counts, titles, say),
                chosen, entries, Paging.of(page, found, PATH, chosen));
    }

    private static List<Option> groups(Names names) {
        return names.groups().all().stream().filter(group -> group.profile().stage() == Group.Stage.ACTIVE)
                .map(group -> new Option(group.id(), group.profile().title()))
                .sorted(Comparator.comparing(Option::label)).toList();
    }

    /** The most used ones, by name. */
    private static List<Option> places(List<Count> counts, Map<String, String> titles, Say say) {
        Map<String, Long> used = new LinkedHashMap<>();
        Map<String, String> labels = new LinkedHashMap<>();
        counts.forEach(it -> {
            String id = it.place().id();
            used.merge(id, it.notes(), Long::sum);
            labels.putIfAbsent(id, it.place().group().isEmpty() ? it.place().words() : title(id, titles, say));
        });
        return used.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(MOST_PLACES).map(it -> new Option(it.getKey(), labels.getOrDefault(it.getKey(), "")))
                .sorted(Comparator.comparing(Option::label)).toList();
    }

    private static Entry entry(FieldNote note, Map<String, String> titles, Names names, Account who, Say say) {
        String by = names.staff().find(note.by()).map(StaffMember::name).orElse(say.of("notes.nobody"));
        return new Entry(note.id(), say.moment(note.at()), by, note.kind().id(), note.theme().id(),
                name(note.place(), titles, say), note.words(),
                who.role() == Role.COORDINATOR || who.person().equals(note.by()));
    }

    private static String name(Place place, Map<String, String> titles, Say say) {
        String group = place.group().isEmpty() ? "" : title(place.group(), titles, say);
        return Stream.of(group, place.words()).filter(it -> !it.isEmpty())
                .reduce((one, other) -> one + " · " + other).orElse("");
    }

    private static String title(String group, Map<String, String> titles, Say say) {
        return titles.getOrDefault(group, say.of("former.group"));
    }
}
