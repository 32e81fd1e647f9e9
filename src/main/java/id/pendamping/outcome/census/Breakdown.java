package id.pendamping.outcome.census;

import id.pendamping.outcome.figure.Cell;
import id.pendamping.outcome.figure.CrossTable;
import id.pendamping.outcome.figure.Share;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Shares of several things among the same rows of people, with their totals. Of each column the people of a row split into
 * those who came to it and those who did not: both, and what could tell them, are hidden where they are small (see
 * {@link CrossTable}). Columns that are shares of the same people show them the same: a row whose people one column hides
 * is hidden in all.
 *
 * @param rows what the rows are, nobody in two of them
 */
public record Breakdown(List<String> rows, List<Column> columns) {

    /**
     * What is to be shown.
     *
     * @param base columns with the same word are shares of the same people
     * @param shares one for each row
     */
    public record Cut(String id, String base, List<Share> shares) {
    }

    /**
     * What may be shown.
     *
     * @param total of all rows
     */
    public record Column(String id, List<Portion> portions, Portion total) {
    }

    public static Breakdown of(List<String> rows, List<Cut> cuts) {
        List<CrossTable> tables = rows.isEmpty() ? List.of() : cuts.stream().map(Breakdown::table).toList();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            CrossTable table = tables.get(i);
            Set<Integer> hidden = hiddenRows(rows.size(), cuts, tables, cuts.get(i).base());
            List<Portion> portions = IntStream.range(0, rows.size()).mapToObj(row -> new Portion(table.cell(row, 0),
                    hidden.contains(row) ? new Cell.Hidden() : table.rowTotal(row))).toList();
            columns.add(new Column(cuts.get(i).id(), portions, new Portion(table.columnTotal(0),
                    hidden.contains(rows.size()) ? new Cell.Hidden() : table.total())));
        }
        return new Breakdown(List.copyOf(rows), columns);
    }

    private static CrossTable table(Cut cut) {
        return CrossTable.of(cut.shares().stream().map(it -> List.of(it.count(), it.n() - it.count())).toList());
    }

    /** The rows whose people one of the columns of this base hides; the number after the last is the total. */
    private static Set<Integer> hiddenRows(int rows, List<Cut> cuts, List<CrossTable> tables, String base) {
        Set<Integer> hidden = new HashSet<>();
        for (int i = 0; i < tables.size(); i++) {
            CrossTable table = tables.get(i);
            if (cuts.get(i).base().equals(base)) {
                IntStream.range(0, rows).filter(row -> table.rowTotal(row).shown().isEmpty()).forEach(hidden::add);
                if (table.total().shown().isEmpty()) {
                    hidden.add(rows);
                }
            }
        }
        return hidden;
    }
}
