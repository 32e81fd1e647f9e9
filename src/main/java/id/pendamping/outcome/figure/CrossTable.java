package id.pendamping.outcome.figure;

import id.pendamping.outcome.figure.Arc.Worth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts by two things, each person in exactly one cell, with the totals of rows and columns; small numbers are hidden
 * so that they cannot be worked out (see {@link SmallCells}). The totals are added up here from the counts.
 * <p>
 * Two tables that cut the same people differently are not held against each other, unless they are {@link #within} the
 * same one: show one cut at a time.
 */
public final class CrossTable {

    private final int[][] arcs;
    private final int columns;
    private final SmallCells cells;

    private CrossTable(int[][] arcs, int columns, SmallCells cells) {
        this.arcs = arcs;
        this.columns = columns;
        this.cells = cells;
    }

    /**
     * @param counts row by row, all of the same length; at least one row and one column
     * @throws IllegalArgumentException for rows of different length, or a count below 0
     */
    public static CrossTable of(List<List<Long>> counts) {
        return of(counts, withSums(counts));
    }

    /**
     * The same for things of which one person may have several: many things of few people are hidden too.
     *
     * @param people how many are behind each count, with one column more for the rows and one row more for the columns
     * @throws IllegalArgumentException for rows of different length, or a count below 0
     */
    public static CrossTable of(List<List<Long>> counts, List<List<Long>> people) {
        CrossTable table = laid(counts, people, Worth.TOTAL, Worth.GRAND_TOTAL);
        table.cells.hide();
        return table;
    }

    /**
     * The same for counts whose row totals are told in a table of their own, and by other columns in others. Where the
     * total is hidden the whole row is, and no other total is hidden here. So whatever people of the hidden rows can be
     * in the table of the totals, they can be in each of the tables within it, in the same columns: all these tables
     * together tell of the rows no more than that one does, and of the cells no more than their own.
     *
     * @param totals of one column: the row totals
     * @param counts row by row as in {@link #of}; as many rows as there are totals
     * @throws IllegalArgumentException for counts that do not add up to the totals that are shown
     */
    public static CrossTable within(CrossTable totals, List<List<Long>> counts) {
        if (totals.columns != 1 || totals.rows() != counts.size() || IntStream.range(0, counts.size())
                .anyMatch(row -> totals.cell(row, 0).shown().orElse(sum(counts.get(row))) != sum(counts.get(row)))) {
            throw new IllegalArgumentException("other totals; legal are counts of the same rows that add up to them");
        }
        CrossTable table = laid(counts, withSums(counts), Worth.TOLD, Worth.TOLD);
        IntStream.range(0, counts.size()).filter(row -> totals.cell(row, 0).shown().isEmpty()).forEach(table::hideRow);
        if (totals.total().shown().isEmpty()) {
            table.hideRow(counts.size());
        }
        table.cells.hide();
        return table;
    }

    private static CrossTable laid(List<List<Long>> counts, List<List<Long>> people, Worth rowTotal,
            Worth grandTotal) {
        int rows = counts.size();
        int columns = counts.isEmpty() ? 0 : counts.getFirst().size();
        check(counts, rows, columns);
        check(people, rows + 1, columns + 1);
        int allRows = rows + columns;
        int allColumns = allRows + 1;
        SmallCells cells = new SmallCells(allColumns + 1);
        int[][] arcs = new int[rows + 1][columns + 1];
        for (int row = 0; row < rows; row++) {
            List<Long> behind = people.get(row);
            for (int column = 0; column < columns; column++) {
                arcs[row][column] = cells.add(row, rows + column, counts.get(row).get(column), Worth.CELL,
                        behind.get(column));
            }
            arcs[row][columns] = cells.add(allColumns, row, sum(counts.get(row)), rowTotal, behind.getLast());
        }
        for (int column = 0; column < columns; column++) {
            arcs[rows][column] = cells.add(rows + column, allRows, sum(column(counts, column)), Worth.TOTAL,
                    people.getLast().get(column));
        }
        long all = sum(counts.stream().map(CrossTable::sum).toList());
        arcs[rows][columns] = cells.add(allRows, allColumns, all, grandTotal, people.getLast().getLast());
        return new CrossTable(arcs, columns, cells);
    }

    /** With its total. The row after the last is that of the totals. */
    private void hideRow(int row) {
        IntStream.of(arcs[row]).forEach(cells::hide);
    }

    private int rows() {
        return arcs.length - 1;
    }

    /** The counts themselves with the sums of rows and columns: one thing for each person. */
    private static List<List<Long>> withSums(List<List<Long>> counts) {
        int columns = counts.isEmpty() ? 0 : counts.getFirst().size();
        check(counts, counts.size(), columns);
        List<List<Long>> sums = new ArrayList<>();
        counts.forEach(row -> sums.add(with(row, sum(row))));
        List<Long> last = IntStream.range(0, columns).mapToObj(column -> sum(column(counts, column))).toList();
        sums.add(with(last, sum(last)));
        return sums;
    }

    private static void check(List<List<Long>> counts, int rows, int columns) {
        if (columns == 0 || counts.size() != rows || counts.stream().anyMatch(row -> row.size() != columns)
                || counts.stream().flatMap(List::stream).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("no table; legal are rows of the same length, of counts from 0 on");
        }
    }

    private static List<Long> with(List<Long> row, long sum) {
        List<Long> more = new ArrayList<>(row);
        more.add(sum);
        return more;
    }

    private static List<Long> column(List<List<Long>> counts, int column) {
        return counts.stream().map(row -> row.get(column)).toList();
    }

    public Cell cell(int row, int column) {
        return cells.cell(arcs[row][column]);
    }

    public Cell rowTotal(int row) {
        return cells.cell(arcs[row][columns]);
    }

    public Cell columnTotal(int column) {
        return cells.cell(arcs[arcs.length - 1][column]);
    }

    public Cell total() {
        return cells.cell(arcs[arcs.length - 1][columns]);
    }

    /** The cells of a row, without its total. */
    public List<Cell> row(int row) {
        return IntStream.range(0, columns).mapToObj(column -> cell(row, column)).toList();
    }

    private static long sum(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}
