package id.pendamping.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Rows that a test puts there; it knows names and nothing else of what is sought. */
public final class InMemoryRoll implements Roll {

    private final Map<String, Row> rows = new TreeMap<>();

    public void put(Row row) {
        rows.put(row.person(), row);
    }

    @Override
    public Page find(Sought sought, String after, int most) {
        List<Row> found = rows.values().stream()
                .filter(row -> NameKey.of(row.name()).startsWith(NameKey.of(sought.name())))
                .sorted(Comparator.comparing(row -> NameKey.of(row.name()))).limit(most).toList();
        return new Page(found, "");
    }

    @Override
    public long owing(LocalDate from, LocalDate before) {
        return rows.values().stream().map(row -> row.facts().owes())
                .filter(due -> due != null && !due.isBefore(from) && due.isBefore(before)).count();
    }

    @Override
    public Optional<Row> find(String person) {
        return Optional.ofNullable(rows.get(person));
    }
}
