package id.pendamping.outcome.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The paper on effectiveness and its own numbers, also where it contradicts itself; named as in the acceptance tables.
 */
class TrendTest {

    private static final BigDecimal BASE = new BigDecimal("6.3");
    private static final Series MEMBERS = series(2020, "3.2", "4.1", "4.8", "5.5", "6.3");
    private static final Series PRINTED = series(2025, "7.3", "8.4", "9.7", "11.1", "12.8", "14.6");

    @Test
    void s22GrowthPrintsAsThePaperPrintedIt() {
        assertEquals(List.of("28.13", "17.07", "14.58", "14.55"), growth(MEMBERS));
        assertEquals(new BigDecimal("28.1250"), MEMBERS.growth().getFirst().percent(4));
    }

    @Test
    void theStatedAverageIsNotTheAverageOfTheTable() {
        assertEquals(Optional.of(new BigDecimal("18.58")), MEMBERS.meanGrowth(2));
        assertEquals(Optional.of(new BigDecimal("15.40")), MEMBERS.meanGrowthOfLast(3, 2));
        assertEquals(Optional.of(new BigDecimal("14.56")), MEMBERS.meanGrowthOfLast(2, 2));
        assertEquals(Optional.of(new BigDecimal("18.45")), MEMBERS.compound(2));
    }

    @Test
    void s23aTheProjectionIsExactUntilItIsPrinted() {
        assertEquals(List.of("7.245", "8.332", "9.582", "11.019", "12.672", "14.572"),
                printed(Projection.exact(2024, BASE, new BigDecimal("15"), 6, 3)));
        assertEquals(List.of("7.2", "8.3", "9.6", "11.0", "12.7", "14.6"), printed(fifteen(Projection.Rule.EXACT)));
    }

    @Test
    void s23bThePrintedTableIsNotThatProjection() {
        Projection.Match match = fifteen(Projection.Rule.EXACT).compare(PRINTED);
        assertEquals(new BigDecimal("0.128"), match.difference().setScale(3, RoundingMode.HALF_UP));
        assertEquals(2029, match.year());
        assertFalse(match.identical());
        assertTrue(match.difference().compareTo(new BigDecimal("0.13")) < 0);
    }

    @Test
    void aTableIsIdenticalToTheProjectionItWasPrintedFrom() {
        Series same = series(2025, "7.2", "8.3", "9.6", "11.0", "12.7", "14.6");
        assertTrue(fifteen(Projection.Rule.EXACT).compare(same).identical());
        assertThrows(IllegalArgumentException.class,
                () -> fifteen(Projection.Rule.EXACT).compare(series(1990, "1", "2")));
    }

    @Test
    void carryingTheRoundedNumberOnIsAnotherTable() {
        assertEquals(List.of("7.2", "8.3", "9.5", "10.9", "12.5", "14.4"), printed(fifteen(Projection.Rule.CARRIED)));
        assertEquals(List.of("7.3", "8.4", "9.7", "11.2", "12.9", "14.9"), printed(new Projection(2024, BASE,
                new BigDecimal("15"), 6, Projection.Rule.CARRIED, 1, RoundingMode.UP)));
    }

    @Test
    void noConstantRateReproducesThePrintedTable() {
        for (Projection.Rule rule : Projection.Rule.values()) {
            assertTrue(IntStream.rangeClosed(13_000, 18_000)
                    .mapToObj(rate -> new Projection(2024, BASE, BigDecimal.valueOf(rate, 3), 6, rule, 1,
                            RoundingMode.HALF_UP))
                    .noneMatch(projection -> projection.compare(PRINTED).identical()));
        }
    }

    @Test
    void s23cThePrintedRatesAreTheStepsOfThePrintedTable() {
        Series whole = series(2024, "6.3", "7.3", "8.4", "9.7", "11.1", "12.8", "14.6");
        assertEquals(List.of("15.87", "15.07", "15.48", "14.43", "15.32", "14.06"), growth(whole));
        assertEquals(Optional.of(new BigDecimal("15.04")), whole.compound(2));
    }

    @Test
    void s23dBothEndWithinTheTarget() {
        BigDecimal reckoned = fifteen(Projection.Rule.EXACT).values().getLast().value();
        for (BigDecimal end : List.of(reckoned, new BigDecimal("14.6"))) {
            assertTrue(end.compareTo(new BigDecimal("14")) >= 0 && end.compareTo(new BigDecimal("15")) <= 0);
        }
    }

    @Test
    void s23eTheMeasuredRateEndsMuchHigher() {
        BigDecimal measured = MEMBERS.compound(2).orElseThrow();
        assertEquals("17.4", printed(Projection.exact(2024, BASE, measured, 6, 1)).getLast());
    }

    @Test
    void s24TheLineThroughFiveYearsIsTooShortForSignificance() {
        Line line = MEMBERS.line().orElseThrow();
        assertEquals(0.76, line.slope(), 1e-9);
        assertEquals(3.26, line.intercept(), 1e-9);
        assertEquals(0.9979, line.r2(), 5e-5);
        assertEquals(7.06, line.at(5), 1e-9);
        assertEquals(10.86, line.at(10), 1e-9);
        assertEquals(5, line.n());
        assertEquals(0.02, line.slopeError().orElseThrow(), 1e-9);
        assertTrue(line.isTooShortForSignificance());
    }

    /** Anscombe, The American Statistician 27 (1973), first data set, as R prints its regression. */
    @Test
    void anscombesFirstLine() {
        double[] x = {10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5};
        double[] y = {8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68};
        Line line = Line.through(x, y).orElseThrow();
        assertEquals(0.5000909, line.slope(), 5e-8);
        assertEquals(3.0000909, line.intercept(), 5e-8);
        assertEquals(0.6665, line.r2(), 5e-5);
        assertEquals(0.1179055, line.slopeError().orElseThrow(), 5e-8);
        assertEquals(4.241455, line.t().orElseThrow(), 5e-7);
        assertEquals(0.002169629, line.p().orElseThrow(), 5e-10);
        assertFalse(line.isTooShortForSignificance());
    }

    @Test
    void onePointIsNoLineAndTwoHaveNoTest() {
        assertEquals(Optional.empty(), series(2020, "3").line());
        assertEquals(Optional.empty(), Series.of(Map.of()).line());
        Line two = series(2020, "3", "5").line().orElseThrow();
        assertEquals(2, two.slope(), 1e-12);
        assertEquals(OptionalDouble.empty(), two.p());
        assertEquals(OptionalDouble.empty(), two.slopeError());
    }

    @Test
    void s26TheCooperativeGrewByForty() {
        assertEquals(List.of("40.0"),
                series(2023, "100", "140").growth().stream().map(step -> step.percent(1).toPlainString()).toList());
    }

    @Test
    void fromNothingNothingGrowsByARate() {
        assertEquals(List.of(), series(2020, "0", "5").growth());
        assertEquals(Optional.empty(), series(2020, "0", "5").compound(1));
        assertEquals(Optional.empty(), series(2020, "4").meanGrowth(1));
    }

    private static Projection fifteen(Projection.Rule rule) {
        return new Projection(2024, BASE, new BigDecimal("15"), 6, rule, 1, RoundingMode.HALF_UP);
    }

    private static List<String> printed(Projection projection) {
        return projection.values().stream().map(year -> year.printed().toPlainString()).toList();
    }

    private static List<String> growth(Series series) {
        return series.growth().stream().map(step -> step.percent(2).toPlainString()).toList();
    }

    private static Series series(int first, String... values) {
        TreeMap<Integer, BigDecimal> byYear = new TreeMap<>();
        for (int i = 0; i < values.length; i++) {
            byYear.put(first + i, new BigDecimal(values[i]));
        }
        return Series.of(byYear);
    }
}
