package id.pendamping.outcome.census;

import id.pendamping.outcome.Course;
import id.pendamping.outcome.census.Noted.Row;
import id.pendamping.outcome.census.Noted.Table;
import id.pendamping.outcome.figure.CrossTable;
import id.pendamping.outcome.figure.Share;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Gathers {@link Noted}, one person at a time. Many notes of few people tell as much of them as few notes: it is the people
 * behind a number of notes that say whether it is small.
 */
final class Noting {

    private final Map<String, Map<String, Long>> notes = new TreeMap<>();
    /** People in each cell of the notes; who has several kinds is in several cells. */
    private final Map<String, Map<String, Long>> behind = new TreeMap<>();
    private final Map<String, Map<String, Long>> persons = new TreeMap<>();
    private final Map<String, Long> byKind = new TreeMap<>();
    private long agreed;
    private long noted;

    void add(Course course) {
        agreed++;
        noted += course.remarks().isEmpty() ? 0 : 1;
        Map<String, String> ways = new HashMap<>();
        Set<String> kinds = new HashSet<>();
        course.remarks().forEach((key, times) -> {
            String theme = key.substring(0, key.indexOf('/'));
            String kind = key.substring(key.indexOf('/') + 1);
            count(notes, theme, kind, times);
            count(behind, theme, kind, 1);
            kinds.add(kind);
            ways.merge(theme, kind, (one, other) -> Noted.SEVERAL);
        });
        ways.forEach((theme, way) -> count(persons, theme, way, 1));
        kinds.forEach(kind -> byKind.merge(kind, 1L, Long::sum));
    }

    private static void count(Map<String, Map<String, Long>> counts, String row, String column, long more) {
        counts.computeIfAbsent(row, unused -> new TreeMap<>()).merge(column, more, Long::sum);
    }

    Noted noted() {
        List<String> kinds = columns(notes);
        List<String> ways = columns(persons);
        return new Noted(Portion.of(Share.of(noted, agreed)), ofNotes(kinds), new Table(ways, ofPersons(ways),
                Optional.empty()));
    }

    private static List<String> columns(Map<String, Map<String, Long>> counts) {
        TreeSet<String> names = new TreeSet<>();
        counts.values().forEach(row -> names.addAll(row.keySet()));
        return List.copyOf(names);
    }

    /** Themes share people, so no sum goes over several of them: each stands for itself. */
    private SortedMap<String, Row> ofPersons(List<String> ways) {
        SortedMap<String, Row> rows = new TreeMap<>();
        persons.forEach((theme, row) -> {
            CrossTable table = CrossTable.of(List.of(line(row, ways)));
            rows.put(theme, new Row(table.row(0), table.total()));
        });
        return Collections.unmodifiableSortedMap(rows);
    }

    private Table ofNotes(List<String> kinds) {
        if (notes.isEmpty()) {
            return new Table(kinds, Collections.emptySortedMap(), Optional.empty());
        }
        List<String> themes = List.copyOf(notes.keySet());
        List<List<Long>> people = new ArrayList<>();
        for (String theme : themes) {
            List<Long> row = new ArrayList<>(line(row(behind, theme), kinds));
            row.add(row(persons, theme).values().stream().mapToLong(Long::longValue).sum());
            people.add(row);
        }
        List<Long> last = new ArrayList<>(line(byKind, kinds));
        last.add(noted);
        people.add(last);
        CrossTable table = CrossTable.of(themes.stream().map(theme -> line(row(notes, theme), kinds)).toList(), people);
        SortedMap<String, Row> rows = new TreeMap<>();
        for (int i = 0; i < themes.size(); i++) {
            rows.put(themes.get(i), new Row(table.row(i), table.rowTotal(i)));
        }
        return new Table(kinds, Collections.unmodifiableSortedMap(rows), Optional.of(new Row(
                IntStream.range(0, kinds.size()).mapToObj(table::columnTotal).toList(), table.total())));
    }

    private static Map<String, Long> row(Map<String, Map<String, Long>> counts, String theme) {
        return counts.getOrDefault(theme, Map.of());
    }

    private static List<Long> line(Map<String, Long> row, List<String> columns) {
        return columns.stream().map(column -> row.getOrDefault(column, 0L)).toList();
    }
}
