package id.pendamping.outcome.census;

import id.pendamping.outcome.Course;
import id.pendamping.outcome.census.Noted.Row;
import id.pendamping.outcome.census.Noted.Table;
import id.pendamping.outcome.figure.Cell;
import id.pendamping.outcome.figure.CrossTable;
import id.pendamping.outcome.figure.Share;
import id.pendamping.outcome.figure.SmallCells;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Gathers {@link Noted}, one person at a time. Many notes of few people tell as much of them as few notes: they are hidden
 * too, with every sum that they are in.
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
        return new Noted(Portion.of(Share.of(noted, agreed)), table(notes, behind), withoutTotal(table(persons,
                Map.of())));
    }

    private static Table withoutTotal(Table table) {
        return new Table(table.columns(), table.rows(), Optional.empty());
    }

    /** @param people in each of the cells, where it does not count people itself */
    private static Table table(Map<String, Map<String, Long>> counts, Map<String, Map<String, Long>> people) {
        if (counts.isEmpty()) {
            return new Table(List.of(), Collections.emptySortedMap(), Optional.empty());
        }
        List<String> themes = List.copyOf(counts.keySet());
        TreeSet<String> names = new TreeSet<>();
        counts.values().forEach(row -> names.addAll(row.keySet()));
        List<String> columns = List.copyOf(names);
        CrossTable table = CrossTable.of(matrix(counts, themes, columns));
        List<List<Long>> few = matrix(people, themes, columns);
        SortedMap<String, Row> rows = new TreeMap<>();
        boolean[] told = new boolean[columns.size()];
        for (int i = 0; i < themes.size(); i++) {
            List<Cell> cells = new ArrayList<>();
            boolean all = true;
            for (int j = 0; j < columns.size(); j++) {
                boolean isFew = SmallCells.isSmall(few.get(i).get(j));
                all &= !isFew;
                told[j] |= isFew;
                cells.add(unless(isFew, table.cell(i, j)));
            }
            // The table protects its own small numbers; many notes of few people are none of them, so no sum has them.
            rows.put(themes.get(i), new Row(cells, unless(!all, table.rowTotal(i))));
        }
        boolean any = IntStream.range(0, told.length).anyMatch(j -> told[j]);
        List<Cell> totals = IntStream.range(0, columns.size())
                .mapToObj(j -> unless(told[j], table.columnTotal(j))).toList();
        return new Table(columns, Collections.unmodifiableSortedMap(rows),
                Optional.of(new Row(totals, unless(any, table.total()))));
    }

    private static Cell unless(boolean hidden, Cell cell) {
        return hidden ? new Cell.Hidden() : cell;
    }

    private static List<List<Long>> matrix(Map<String, Map<String, Long>> counts, List<String> rows,
            List<String> columns) {
        return rows.stream().map(row -> columns.stream()
                .map(column -> counts.getOrDefault(row, Map.of()).getOrDefault(column, 0L)).toList()).toList();
    }
}
