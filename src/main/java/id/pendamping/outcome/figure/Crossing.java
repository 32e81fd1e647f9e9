package id.pendamping.outcome.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts people by two things, one at a time, for a {@link CrossTable}. */
public final class Crossing {

    /**
     * @param rows the names of the rows, in order
     * @param columns the names of the columns, in order
     */
    public record Crossed(List<String> rows, List<String> columns, CrossTable table) {
    }

    private final Map<String, Map<String, Long>> counts = new TreeMap<>();

    public void add(String row, String column) {
        counts.computeIfAbsent(row, unused -> new TreeMap<>()).merge(column, 1L, Long::sum);
    }

    /** @return empty while nobody was counted */
    public Optional<Crossed> table() {
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        TreeSet<String> columns = new TreeSet<>();
        counts.values().forEach(row -> columns.addAll(row.keySet()));
        List<List<Long>> table = new ArrayList<>();
        counts.values().forEach(row -> table.add(columns.stream().map(name -> row.getOrDefault(name, 0L)).toList()));
        return Optional.of(new Crossed(List.copyOf(counts.keySet()), List.copyOf(columns), CrossTable.of(table)));
    }
}
