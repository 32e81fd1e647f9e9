package id.pendamping.outcome.figure;

import id.pendamping.outcome.figure.Arc.Worth;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many came how far, by disjoint groups (rows) and in total, with small numbers hidden so that they cannot be
 * worked out (see {@link SmallCells}). Where everybody at a stage was also at the one before, their difference is
 * people too, those who were lost between the two: a difference of 1 to 4, of a row or of all rows, is as safe as a
 * cell.
 * <p>
 * Two tables that cut the same people differently are not held against each other: show one cut at a time.
 */
public final class Funnel {

    /**
     * A stage of the way.
     *
     * @param within whether everybody here was also at the stage before; false for the first
     */
    public record Step(String name, boolean within) {
    }

    private final List<Step> steps;
    private final List<List<Cell>> rows;
    private final List<Cell> totals;

    private Funnel(List<Step> steps, List<List<Cell>> rows, List<Cell> totals) {
        this.steps = steps;
        this.rows = rows;
        this.totals = totals;
    }

    /**
     * @param counts for each row as many as there are steps; nobody is in two rows
     * @throws IllegalArgumentException for a count below 0, a row of another length, or more people at a stage than at
     *             the one that it is within
     */
    public static Funnel of(List<Step> steps, List<List<Long>> counts) {
        check(steps, counts);
        Cell[][] cells = new Cell[counts.size() + 1][steps.size()];
        for (int first = 0; first < steps.size();) {
            int end = first + 1;
            while (end < steps.size() && steps.get(end).within()) {
                end++;
            }
            hide(counts, first, end, cells);
            first = end;
        }
        List<List<Cell>> all = IntStream.rangeClosed(0, counts.size()).mapToObj(row -> List.of(cells[row])).toList();
        return new Funnel(List.copyOf(steps), all.subList(0, counts.size()), all.getLast());
    }

    public List<Step> steps() {
        return steps;
    }

    /** The cells of each row in the order of the steps. */
    public List<List<Cell>> rows() {
        return rows;
    }

    /** All rows together. */
    public List<Cell> totals() {
        return totals;
    }

    /**
     * Hides in the stages from first to before end, each within the one before. The sums: where a row splits into who
     * came on and who did not; who stayed behind at a stage in all rows; the same splits of all rows.
     */
    private static void hide(List<List<Long>> counts, int first, int end, Cell[][] into) {
        int rows = counts.size();
        int stages = end - first;
        SmallCells cells = new SmallCells((rows + 2) * stages + 1);
        int everybody = (rows + 2) * stages;
        int[][] arcs = new int[rows + 1][stages];
        for (int row = 0; row <= rows; row++) {
            boolean all = row == rows;
            for (int stage = 0; stage < stages; stage++) {
                long here = at(counts, row, first + stage);
                long on = stage + 1 < stages ? at(counts, row, first + stage + 1) : 0;
                int split = row * stages + stage;
                int before = stage == 0 ? everybody : split - 1;
                int stayed = (rows + 1) * stages + stage;
                arcs[row][stage] = all
                        ? cells.add(split, before, here, stage == 0 ? Worth.GRAND_TOTAL : Worth.TOTAL)
                        : cells.add(before, split, here, Worth.CELL);
                int from = all ? stayed : split;
                cells.add(from, all ? split : stayed, here - on, Worth.NEVER_SHOWN);
            }
        }
        cells.hide();
        for (int row = 0; row <= rows; row++) {
            for (int stage = 0; stage < stages; stage++) {
                into[row][first + stage] = cells.cell(arcs[row][stage]);
            }
        }
    }

    private static long at(List<List<Long>> counts, int row, int stage) {
        return row < counts.size()
                ? counts.get(row).get(stage)
                : counts.stream().mapToLong(each -> each.get(stage)).sum();
    }

    private static void check(List<Step> steps, List<List<Long>> counts) {
        for (List<Long> row : counts) {
            if (row.size() != steps.size()) {
                throw new IllegalArgumentException(row.size() + " counts for " + steps.size() + " stages");
            }
            for (int i = 0; i < row.size(); i++) {
                boolean tooMany = i > 0 && steps.get(i).within() && row.get(i) > row.get(i - 1);
                if (row.get(i) < 0 || tooMany) {
                    throw new IllegalArgumentException(row.get(i) + " people at " + steps.get(i).name()
                            + "; legal is 0 or more, and at most those at the stage it is within");
                }
            }
        }
    }
}
