package id.pendamping.outcome.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** The tests of pairs and of items, held against examples that others have published. */
class PublishedExamplesTest {

    /** Student's sleep data (Biometrika 6, 1908), as R's data set {@code sleep}; the second drug less the first. */
    private static final List<String> SLEEP = List.of("1.2", "2.4", "1.3", "1.3", "0.0", "1.0", "1.8", "0.8", "4.6",
            "1.4");

    /** How many of 1000 had which of five items right: section 6 of the LSAT (Bock and Lieberman, Psychometrika 35). */
    private static final Map<String, Integer> LSAT6 = Map.ofEntries(Map.entry("00000", 3), Map.entry("00001", 6),
            Map.entry("00010", 2), Map.entry("00011", 11), Map.entry("00100", 1), Map.entry("00101", 1),
            Map.entry("00110", 3), Map.entry("00111", 4), Map.entry("01000", 1), Map.entry("01001", 8),
            Map.entry("01011", 16), Map.entry("01101", 3), Map.entry("01110", 2), Map.entry("01111", 15),
            Map.entry("10000", 10), Map.entry("10001", 29), Map.entry("10010", 14), Map.entry("10011", 81),
            Map.entry("10100", 3), Map.entry("10101", 28), Map.entry("10110", 15), Map.entry("10111", 80),
            Map.entry("11000", 16), Map.entry("11001", 56), Map.entry("11010", 21), Map.entry("11011", 173),
            Map.entry("11100", 11), Map.entry("11101", 61), Map.entry("11110", 28), Map.entry("11111", 298));

    @Test
    void studentsSleepDataGiveThePairedTestThatRPrints() {
        PairedTest test = PairedTest.of(SLEEP.stream().map(BigDecimal::new).toList()).orElseThrow();
        assertEquals(1.58, test.mean(), 1e-12);
        assertEquals(4.0621, test.t(), 5e-5);
        assertEquals(9, test.freedom());
        assertEquals(0.002833, test.p(), 5e-7);
        assertEquals(0.7001142, test.interval().low(), 5e-8);
        assertEquals(2.4598858, test.interval().high(), 5e-8);
        assertEquals(test.t() / Math.sqrt(10), test.dz(), 1e-12);
        assertEquals(test.dz() * (1 - 3.0 / 35), test.gz(), 1e-12);
    }

    @Test
    void differencesThatAreAllAlikeOrTooFewHaveNoTest() {
        assertEquals(Optional.empty(), PairedTest.of(List.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE)));
        assertEquals(Optional.empty(), PairedTest.of(List.of(BigDecimal.ONE, BigDecimal.TWO)));
    }

    /**
     * Agresti, Categorical Data Analysis: 1600 voters asked twice, the table of R's mcnemar.test; the exact p as SciPy's
     * binomtest(86, 236) gives it.
     */
    @Test
    void agrestisVotersWhoChangedTheirMind() {
        Paired voters = new Paired(794, 86, 150, 570);
        assertEquals(1600, voters.n());
        assertEquals(Optional.of(new BigDecimal("59")), voters.before().percent(0));
        assertEquals(Optional.of(new BigDecimal("55")), voters.after().percent(0));
        assertEquals(3.7159e-5, voters.exactP().orElseThrow(), 5e-10);
    }

    @Test
    void whereNobodyChangedThereIsNothingToTest() {
        assertEquals(OptionalDouble.empty(), new Paired(5, 0, 0, 5).exactP());
        assertEquals(0.0625, new Paired(0, 5, 0, 0).exactP().orElseThrow(), 1e-12);
    }

    /**
     * Hollander and Wolfe 1973: depression of nine patients, the example of R's wilcox.test (V = 40, one-sided
     * 0.01953).
     */
    @Test
    void hollanderAndWolfesPatientsGiveTheSignedRanksThatRPrints() {
        double[] before = {1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30};
        double[] after = {0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29};
        double[] differences = new double[before.length];
        Arrays.setAll(differences, i -> before[i] - after[i]);
        SignedRank test = SignedRank.of(differences).orElseThrow();
        assertEquals(40, test.v());
        assertEquals(2 * 0.01953, test.p(), 1e-5);
    }

    @Test
    void withoutAnyDifferenceThereAreNoRanks() {
        assertEquals(Optional.empty(), SignedRank.of(new double[]{0, 0}));
    }

    /**
     * Shares right and Cronbach's alpha, which is Kuder and Richardson's here, as the R package ltm prints them
     * ({@code descript(LSAT)}); the correlations with the rest as NumPy reckons them from the same sheets.
     */
    @Test
    void theLawSchoolTestGivesTheKnownItemFigures() {
        Discrimination test = new Discrimination(List.of("1", "2", "3", "4", "5"));
        Learning learning = new Learning(Map.of("1", "a", "2", "a", "3", "a", "4", "a", "5", "a"), new Mark(1, 2));
        LSAT6.forEach((rights, people) -> {
            for (int i = 0; i < people; i++) {
                test.add(sheet(rights));
                learning.add(new Sheets(sheet(rights), Map.of(), ""));
            }
        });
        assertEquals(1000, test.n());
        double[] withTheRest = {0.1128, 0.1532, 0.1728, 0.1444, 0.1216};
        for (int i = 0; i < withTheRest.length; i++) {
            assertEquals(withTheRest[i], test.of(String.valueOf(i + 1)).orElseThrow(), 5e-5);
        }
        assertEquals(0.2950, test.reliability().orElseThrow(), 5e-5);
        List<String> shares = new ArrayList<>();
        learning.figures().items().stream().sorted((a, b) -> a.item().compareTo(b.item()))
                .forEach(item -> shares.add(item.before().percent(1).orElseThrow().toPlainString()));
        assertEquals(List.of("92.4", "70.9", "55.3", "76.3", "87.0"), shares);
        assertEquals(test.reliability(), learning.figures().before().kr20());
    }

    /** The definition and the bands of Hake 1998: low below 0.3, high from 0.7 on. */
    @Test
    void hakesGainIsWhatWasLearnedOfWhatCouldBe() {
        Gain gain = Gain.between(Share.of(24, 80), Share.of(68, 80)).orElseThrow();
        assertEquals(new BigDecimal("0.79"), gain.value(2));
        assertEquals(Gain.Band.HIGH, gain.band());
        assertEquals(Gain.Band.HIGH, band(0, 70));
        assertEquals(Gain.Band.MEDIUM, band(0, 69));
        assertEquals(Gain.Band.MEDIUM, band(0, 30));
        assertEquals(Gain.Band.LOW, band(0, 29));
        assertEquals(Gain.Band.LOW, band(50, 40));
        assertTrue(Gain.between(Share.of(5, 5), Share.of(4, 5)).isEmpty());
    }

    private static Gain.Band band(long before, long after) {
        return Gain.between(Share.of(before, 100), Share.of(after, 100)).orElseThrow().band();
    }

    private static Map<String, Boolean> sheet(String rights) {
        return Map.of("1", rights.charAt(0) == '1', "2", rights.charAt(1) == '1', "3", rights.charAt(2) == '1', "4",
                rights.charAt(3) == '1', "5", rights.charAt(4) == '1');
    }
}
