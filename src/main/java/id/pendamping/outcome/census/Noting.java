package id.pendamping.outcome.census;

import id.pendamping.outcome.Course;
import id.pendamping.outcome.census.Noted.Row;
import id.pendamping.outcome.census.Noted.Table;
import id.pendamping.outcome.figure.CrossTable;
import id.pendamping.outcome.figure.Share;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Gathers {@link Noted}, one person at a time. Many notes of few people tell as much of them as few notes: it is the people
 * behind a number of notes that say whether it is small. Themes share people, so no sum goes over several themes, and each
 * stands for itself.
 */
final class Noting {

    private final Map<String, Map<String, Long>> notes = new TreeMap<>();
    /** People in each cell of the notes; who has several kinds is in several cells. */
    private final Map<String, Map<String, Long>> behind = new TreeMap<>();
    private final Map<String, Map<String, Long>> persons = new TreeMap<>();
    private long agreed;
    private long noted;

    void add(Course course) {
        agreed++;
        noted += course.remarks().isEmpty() ? 0 : 1;
        Map<String, String> ways = new HashMap<>();
        course.remarks().forEach((key, times) -> {
            String theme = key.substring(0, key.indexOf('/'));
            String kind = key.substring(key.indexOf('/') + 1);
            count(notes, theme, kind, times);
            count(behind, theme, kind, 1);
            ways.merge(theme, kind, (one, other) -> Noted.SEVERAL);
        });
        ways.forEach((theme, way) -> count(persons, theme, way, 1));
    }

    private static void count(Map<String, Map<String, Long>> counts, String row, String column, long more) {
        counts.computeIfAbsent(row, unused -> new TreeMap<>()).merge(column, more, Long::sum);
    }

    Noted noted() {
        return new Noted(Portion.of(Share.of(noted, agreed)), table(notes, behind), table(persons, persons));
    }

    /** @param people behind each of the counts */
    private Table table(Map<String, Map<String, Long>> counts, Map<String, Map<String, Long>> people) {
        List<String> columns = columns(counts);
        SortedMap<String, Row> rows = new TreeMap<>();
        counts.forEach((theme, row) -> {
            List<Long> few = new ArrayList<>(line(people.getOrDefault(theme, Map.of()), columns));
            few.add(persons.getOrDefault(theme, Map.of()).values().stream().mapToLong(Long::longValue).sum());
            CrossTable table = CrossTable.of(List.of(line(row, columns)), List.of(few, few));
            rows.put(theme, new Row(table.row(0), table.total()));
        });
        return new Table(columns, Collections.unmodifiableSortedMap(rows));
    }

    private static List<String> columns(Map<String, Map<String, Long>> counts) {
        TreeSet<String> names = new TreeSet<>();
        counts.values().forEach(row -> names.addAll(row.keySet()));
        return List.copyOf(names);
    }

    private static List<Long> line(Map<String, Long> row, List<String> columns) {
        return columns.stream().map(column -> row.getOrDefault(column, 0L)).toList();
    }
}
