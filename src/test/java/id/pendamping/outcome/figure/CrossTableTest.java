package id.pendamping.outcome.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CrossTableTest {

    private static final Cell HIDDEN = new Cell.Hidden();

    @Test
    void aTableWithoutSmallNumbersIsShownWhole() {
        CrossTable table = CrossTable.of(List.of(List.of(5L, 0L), List.of(7L, 12L)));
        assertEquals(List.of(new Cell.Shown(5), new Cell.Shown(0)), table.row(0));
        assertEquals(new Cell.Shown(5), table.rowTotal(0));
        assertEquals(new Cell.Shown(12), table.columnTotal(1));
        assertEquals(new Cell.Shown(24), table.total());
    }

    @Test
    void aSmallNumberTakesASecondOneOfItsRowAndOfItsColumnWithIt() {
        CrossTable table = CrossTable.of(List.of(List.of(2L, 20L, 9L), List.of(8L, 30L, 40L), List.of(50L, 60L, 70L)));
        assertEquals(List.of(HIDDEN, new Cell.Shown(20), HIDDEN), table.row(0));
        assertEquals(List.of(HIDDEN, new Cell.Shown(30), HIDDEN), table.row(1));
        assertEquals(new Cell.Shown(31), table.rowTotal(0));
        assertEquals(new Cell.Shown(60), table.columnTotal(0));
        assertEquals(new Cell.Shown(289), table.total());
    }

    @Test
    void aLoneSmallNumberTakesItsTotalsWithIt() {
        CrossTable table = CrossTable.of(List.of(List.of(3L)));
        assertEquals(List.of(HIDDEN, HIDDEN, HIDDEN, HIDDEN),
                List.of(table.cell(0, 0), table.rowTotal(0), table.columnTotal(0), table.total()));
    }

    @Test
    void everySmallTableOfTwoByTwoIsSafe() {
        for (int i = 0; i < 6 * 6 * 6 * 6; i++) {
            assertSafe(new long[][]{{i % 6, i / 6 % 6}, {i / 36 % 6, i / 216}});
        }
    }

    @Test
    void manyLargerTablesAreSafe() {
        Random random = new Random(5);
        for (int i = 0; i < 50; i++) {
            assertSafe(table(random, 2, 3));
            assertSafe(table(random, 3, 2));
            assertSafe(table(random, 1, 4));
        }
    }

    /** So that the two tests above can fail: hiding small numbers alone is not enough, and the onlooker finds that. */
    @Test
    void theOnlookerWorksOutALoneHiddenCell() {
        long[][] counts = {{2, 6}, {7, 5}};
        long[][] known = onlooker(counts).learns(2, 2, (row, cells) -> sum(cells) == sum(counts[row])
                && (row == 1 ? Arrays.equals(cells, counts[1]) : cells[1] == counts[0][1]), table -> true);
        assertEquals(2, known[0][0]);
        assertEquals(2, known[1][0]);
    }

    @Test
    void aTotalThatIsHiddenHidesTheWholeRowAndNoOtherTotalIs() {
        CrossTable totals = CrossTable.of(List.of(List.of(3L), List.of(9L), List.of(40L)));
        CrossTable table = CrossTable.within(totals,
                List.of(List.of(3L, 0L), List.of(4L, 5L), List.of(20L, 20L)));
        assertEquals(List.of(HIDDEN, HIDDEN), table.row(0));
        assertEquals(List.of(HIDDEN, HIDDEN), table.row(1));
        assertEquals(List.of(new Cell.Shown(20), new Cell.Shown(20)), table.row(2));
        assertEquals(new Cell.Shown(40), table.rowTotal(2));
        assertEquals(new Cell.Shown(52), table.total());
        assertThrows(IllegalArgumentException.class, () -> CrossTable.within(totals, List.of(List.of(3L))));
        assertThrows(IllegalArgumentException.class,
                () -> CrossTable.within(totals, List.of(List.of(3L), List.of(9L), List.of(41L))));
    }

    /** Three things are read at once: the totals, and the same people by two columns of one and by two of another kind. */
    @Test
    void tablesWithinTheSameTotalsTellNoMoreTogether() {
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            assertSafeTogether(new long[][]{twice(random, 2), twice(random, 2)});
        }
        for (int i = 0; i < 3; i++) {
            assertSafeTogether(new long[][]{twice(random, 1), twice(random, 2), {3, 2, 2 + i % 2, 3 - i % 2}});
        }
    }

    /** So that the test above can fail: tables that know nothing of each other do tell more. */
    @Test
    void tablesThatKnowNothingOfEachOtherMayTellMoreTogether() {
        long[][] counts = {{3, 0, 0}, {0, 7, 0}, {6, 5, 9}};
        CrossTable totals = CrossTable.of(Arrays.stream(counts).map(row -> List.of(sum(row))).toList());
        CrossTable apart = CrossTable
                .of(Arrays.stream(counts).map(row -> LongStream.of(row).boxed().toList()).toList());
        boolean aTotalIsHiddenInOneOnly = IntStream.range(0, counts.length)
                .anyMatch(row -> totals.cell(row, 0).shown().isPresent() != apart.rowTotal(row).shown().isPresent());
        assertTrue(aTotalIsHiddenInOneOnly);
    }

    private static long[] twice(Random random, int most) {
        long[] row = random.longs(4, 0, most + 1).toArray();
        long all = row[0] + row[1];
        row[2] = Math.min(row[2], all);
        row[3] = all - row[2];
        return row;
    }

    private static void assertSafeTogether(long[][] counts) {
        CrossTable totals = CrossTable.of(Arrays.stream(counts).map(row -> List.of(row[0] + row[1])).toList());
        List<CrossTable> shown = List.of(
                CrossTable.within(totals, Arrays.stream(counts).map(row -> List.of(row[0], row[1])).toList()),
                CrossTable.within(totals, Arrays.stream(counts).map(row -> List.of(row[2], row[3])).toList()));
        long most = Arrays.stream(counts).flatMapToLong(Arrays::stream).max().orElse(0);
        long[][] known = new Onlooker((int) (most + SmallCells.FEWEST_SHOWN - 1), CrossTableTest::toldTogether).learns(
                counts.length, 4,
                (row, cells) -> cells[0] + cells[1] == cells[2] + cells[3]
                        && looks(totals.cell(row, 0), cells[0] + cells[1]) && IntStream.range(0, 4)
                                .allMatch(column -> looks(shown.get(column / 2).cell(row, column % 2), cells[column])),
                table -> {
                    long[] told = toldTogether(table);
                    int columns = table.length * 5;
                    return looks(totals.total(), told[columns] + told[columns + 1])
                            && looks(shown.get(0).columnTotal(0), told[columns])
                            && looks(shown.get(0).columnTotal(1), told[columns + 1])
                            && looks(shown.get(1).columnTotal(0), told[columns + 2])
                            && looks(shown.get(1).columnTotal(1), told[columns + 3]);
                });
        assertOpen(counts, toldTogether(counts), known);
    }

    /** Every cell, then the totals of rows, and those of columns. */
    private static long[] toldTogether(long[][] table) {
        long[] told = new long[table.length * 5 + 4];
        for (int row = 0; row < table.length; row++) {
            System.arraycopy(table[row], 0, told, row * 4, 4);
            told[table.length * 4 + row] = table[row][0] + table[row][1];
            for (int column = 0; column < 4; column++) {
                told[table.length * 5 + column] += table[row][column];
            }
        }
        return told;
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThrows(IllegalArgumentException.class, () -> CrossTable.of(List.of()));
        assertThrows(IllegalArgumentException.class, () -> CrossTable.of(List.of(List.of(1L), List.of(1L, 2L))));
        assertThrows(IllegalArgumentException.class, () -> CrossTable.of(List.of(List.of(-1L))));
    }

    private static long[][] table(Random random, int rows, int columns) {
        return IntStream.range(0, rows).mapToObj(row -> random.longs(columns, 0, 8).toArray()).toArray(long[][]::new);
    }

    private static void assertSafe(long[][] counts) {
        CrossTable shown = CrossTable
                .of(Arrays.stream(counts).map(row -> LongStream.of(row).boxed().toList()).toList());
        long[][] known = onlooker(counts).learns(counts.length, counts[0].length,
                (row, cells) -> looks(shown.rowTotal(row), sum(cells)) && IntStream.range(0, cells.length)
                        .allMatch(column -> looks(shown.cell(row, column), cells[column])),
                table -> IntStream.range(0, table[0].length)
                        .allMatch(column -> looks(shown.columnTotal(column), column(table, column)))
                        && looks(shown.total(), Arrays.stream(table).mapToLong(CrossTableTest::sum).sum()));
        assertOpen(counts, told(counts), known);
    }

    private static void assertOpen(long[][] counts, long[] told, long[][] known) {
        for (int i = 0; i < told.length; i++) {
            if (told[i] > 0 && told[i] < SmallCells.FEWEST_SHOWN) {
                int which = i;
                assertTrue(known[0][i] <= 1 && known[1][i] >= SmallCells.FEWEST_SHOWN, () -> "number " + which + " of "
                        + Arrays.deepToString(counts) + " is known: " + Arrays.deepToString(known));
            }
        }
    }

    private static Onlooker onlooker(long[][] counts) {
        long most = Arrays.stream(counts).flatMapToLong(Arrays::stream).max().orElse(0);
        return new Onlooker((int) (most + SmallCells.FEWEST_SHOWN - 1), CrossTableTest::told);
    }

    /** Every number of people in the table: cells, then the totals of rows, of columns, and of all. */
    private static long[] told(long[][] table) {
        List<Long> told = new ArrayList<>();
        for (long[] row : table) {
            LongStream.of(row).forEach(told::add);
            told.add(sum(row));
        }
        IntStream.range(0, table[0].length).forEach(column -> told.add(column(table, column)));
        told.add(Arrays.stream(table).mapToLong(CrossTableTest::sum).sum());
        return told.stream().mapToLong(Long::longValue).toArray();
    }

    private static boolean looks(Cell cell, long count) {
        return cell.shown().isEmpty() || cell.shown().getAsLong() == count;
    }

    private static long column(long[][] table, int column) {
        return Arrays.stream(table).mapToLong(row -> row[column]).sum();
    }

    private static long sum(long[] row) {
        return LongStream.of(row).sum();
    }
}
