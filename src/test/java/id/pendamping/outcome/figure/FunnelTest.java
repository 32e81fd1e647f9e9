package id.pendamping.outcome.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.pendamping.outcome.figure.Funnel.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FunnelTest {

    private static final List<Step> STEPS = List.of(new Step("reached", false), new Step("consented", true),
            new Step("registered", true));
    private static final Cell HIDDEN = new Cell.Hidden();

    @Test
    void whereEnoughPeopleCameAndWereLostEverythingIsShown() {
        Funnel funnel = Funnel.of(STEPS, List.of(List.of(40L, 30L, 12L), List.of(60L, 60L, 20L)));
        assertEquals(List.of(new Cell.Shown(60), new Cell.Shown(60), new Cell.Shown(20)), funnel.rows().get(1));
        assertEquals(List.of(new Cell.Shown(100), new Cell.Shown(90), new Cell.Shown(32)), funnel.totals());
    }

    @Test
    void aDifferenceOfFewPeopleHidesTheLaterStageAndAnotherOfItsColumn() {
        Funnel funnel = Funnel.of(STEPS,
                List.of(List.of(40L, 38L, 12L), List.of(60L, 45L, 20L), List.of(90L, 80L, 50L)));
        assertEquals(List.of(new Cell.Shown(40), HIDDEN, new Cell.Shown(12)), funnel.rows().get(0));
        assertEquals(List.of(new Cell.Shown(60), HIDDEN, new Cell.Shown(20)), funnel.rows().get(1));
        assertEquals(List.of(new Cell.Shown(90), new Cell.Shown(80), new Cell.Shown(50)), funnel.rows().get(2));
        assertEquals(List.of(new Cell.Shown(190), new Cell.Shown(163), new Cell.Shown(82)), funnel.totals());
    }

    @Test
    void stagesThatAreNotWithinEachOtherHaveNoDifferenceToHide() {
        List<Step> apart = List.of(new Step("pretest", false), new Step("registered", false));
        Funnel funnel = Funnel.of(apart, List.of(List.of(40L, 42L)));
        assertEquals(List.of(new Cell.Shown(40), new Cell.Shown(42)), funnel.totals());
    }

    @Test
    void everySmallFunnelOfTwoStagesAndTwoRowsIsSafe() {
        for (int i = 0; i < 8 * 8 * 8 * 8; i++) {
            long[][] counts = {{i % 8, i / 8 % 8}, {i / 64 % 8, i / 512}};
            if (Arrays.stream(counts).allMatch(FunnelTest::falls)) {
                assertSafe(counts);
            }
        }
    }

    @Test
    void manyLargerFunnelsAreSafe() {
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            assertSafe(funnel(random, 2, 3, 13));
            assertSafe(funnel(random, 3, 2, 9));
            assertSafe(funnel(random, 1, 4, 16));
        }
    }

    @Test
    void refusesMorePeopleThanAtTheStageBefore() {
        assertThrows(IllegalArgumentException.class, () -> Funnel.of(STEPS, List.of(List.of(5L, 6L, 0L))));
        assertThrows(IllegalArgumentException.class, () -> Funnel.of(STEPS, List.of(List.of(5L, 5L))));
    }

    private static long[][] funnel(Random random, int rows, int stages, int below) {
        return IntStream.range(0, rows).mapToObj(row -> {
            long[] sorted = random.longs(stages, 0, below).sorted().toArray();
            return IntStream.range(0, stages).mapToLong(stage -> sorted[stages - 1 - stage]).toArray();
        }).toArray(long[][]::new);
    }

    private static void assertSafe(long[][] counts) {
        int stages = counts[0].length;
        List<Step> steps = IntStream.range(0, stages).mapToObj(i -> new Step("s" + i, i > 0)).toList();
        Funnel shown = Funnel.of(steps, Arrays.stream(counts).map(row -> LongStream.of(row).boxed().toList()).toList());
        long most = Arrays.stream(counts).mapToLong(row -> row[0]).max().orElse(0);
        Onlooker onlooker = new Onlooker((int) (most + SmallCells.FEWEST_SHOWN - 1), FunnelTest::told);
        long[][] known = onlooker.learns(counts.length, stages,
                (row, cells) -> falls(cells) && looks(shown.rows().get(row), cells),
                table -> looks(shown.totals(), totals(table)));
        long[] told = told(counts);
        for (int i = 0; i < told.length; i++) {
            if (told[i] > 0 && told[i] < SmallCells.FEWEST_SHOWN) {
                int which = i;
                assertTrue(known[0][i] <= 1 && known[1][i] >= SmallCells.FEWEST_SHOWN,
                        () -> "number " + which + " of " + Arrays.deepToString(counts) + " shown as " + shown.rows()
                                + shown.totals() + " is known: " + Arrays.deepToString(known));
            }
        }
    }

    /** Every number of people in the funnel: who came and who was lost, by row and in total. */
    private static long[] told(long[][] table) {
        List<Long> told = new ArrayList<>();
        for (long[] row : table) {
            tellRow(row, told);
        }
        tellRow(totals(table), told);
        return told.stream().mapToLong(Long::longValue).toArray();
    }

    private static void tellRow(long[] row, List<Long> told) {
        for (int stage = 0; stage < row.length; stage++) {
            told.add(row[stage]);
            if (stage > 0) {
                told.add(row[stage - 1] - row[stage]);
            }
        }
    }

    private static long[] totals(long[][] table) {
        return IntStream.range(0, table[0].length)
                .mapToLong(stage -> Arrays.stream(table).mapToLong(row -> row[stage]).sum()).toArray();
    }

    private static boolean falls(long[] row) {
        return IntStream.range(1, row.length).allMatch(stage -> row[stage] <= row[stage - 1]);
    }

    private static boolean looks(List<Cell> cells, long[] counts) {
        return IntStream.range(0, counts.length)
                .allMatch(i -> cells.get(i).shown().isEmpty() || cells.get(i).shown().getAsLong() == counts[i]);
    }
}
