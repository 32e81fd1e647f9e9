package id.pendamping.outcome.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Somebody who reads a table and tries every table of whole numbers that would look the same. Knows nothing of how the
 * hidden cells were chosen.
 */
final class Onlooker {

    /** No count is tried above this one. Trying more could only find more tables, never take one away. */
    private final int largest;
    private final Function<long[][], long[]> people;

    /** @param people every number of people that a table tells, or that can be subtracted from it */
    Onlooker(int largest, Function<long[][], long[]> people) {
        this.largest = largest;
        this.people = people;
    }

    /** @return for each number of people the least and the most that it can be: two rows */
    long[][] learns(int rows, int columns, BiPredicate<Integer, long[]> rowFits, Predicate<long[][]> tableFits) {
        List<List<long[]>> candidates = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            List<long[]> fitting = new ArrayList<>();
            int which = row;
            rowsOf(new long[columns], 0, counts -> rowFits.test(which, counts), fitting);
            candidates.add(fitting);
        }
        long[][] known = {null, null};
        combine(new long[rows][], 0, candidates, tableFits, known);
        return known;
    }

    private void rowsOf(long[] row, int column, Predicate<long[]> fits, List<long[]> into) {
        if (column == row.length) {
            if (fits.test(row)) {
                into.add(row.clone());
            }
            return;
        }
        for (int count = 0; count <= largest; count++) {
            row[column] = count;
            rowsOf(row, column + 1, fits, into);
        }
    }

    private void combine(long[][] table, int row, List<List<long[]>> candidates, Predicate<long[][]> fits,
            long[][] known) {
        if (row < table.length) {
            for (long[] candidate : candidates.get(row)) {
                table[row] = candidate;
                combine(table, row + 1, candidates, fits, known);
            }
        } else if (fits.test(table)) {
            long[] told = people.apply(table);
            if (known[0] == null) {
                known[0] = told.clone();
                known[1] = told.clone();
            }
            Arrays.setAll(known[0], i -> Math.min(known[0][i], told[i]));
            Arrays.setAll(known[1], i -> Math.max(known[1][i], told[i]));
        }
    }
}
