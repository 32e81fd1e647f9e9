package id.pendamping.outcome.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.pendamping.outcome.figure.Trial.Comparison;
import id.pendamping.outcome.figure.Trial.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrialTest {

    private static final BigDecimal TEN = BigDecimal.TEN;

    /** Newcombe, Statistics in Medicine 17 (1998) 857–872, table I, method 3. */
    @Test
    void newcombesExamplesOfOneShare() {
        assertInterval(0.2553, 0.3662, Proportions.wilson(new Share.Counted(81, 263), 0.95));
        assertInterval(0.0624, 0.1605, Proportions.wilson(new Share.Counted(15, 148), 0.95));
        assertInterval(0.0000, 0.1611, Proportions.wilson(new Share.Counted(0, 20), 0.95));
        assertInterval(0.0061, 0.1718, Proportions.wilson(new Share.Counted(1, 29), 0.95));
    }

    /** Newcombe, Statistics in Medicine 17 (1998) 873–890, table II, method 10. */
    @Test
    void newcombesExamplesOfADifference() {
        assertInterval(0.0524, 0.3339, difference(56, 70, 48, 80));
        assertInterval(0.1705, 0.8090, difference(9, 10, 3, 10));
        assertInterval(0.0582, 0.8062, difference(6, 7, 2, 7));
    }

    /** Fisher's tea tasting and his convicted twins, the examples of R's fisher.test. */
    @Test
    void fishersOwnExamples() {
        assertEquals(0.4857, Trial.fisher(new Share.Counted(3, 4), new Share.Counted(1, 4)), 5e-5);
        assertEquals(0.0005367, Trial.fisher(new Share.Counted(2, 12), new Share.Counted(15, 18)), 5e-8);
        assertEquals(1, Trial.fisher(new Share.Counted(0, 12), new Share.Counted(0, 18)));
    }

    /** The two examples of R's power.prop.test: power 0.740, and n = 76.7. */
    @Test
    void powerAsRPrintsIt() {
        assertEquals(0.740, Power.of(50, 0.5, 0.75, 0.05), 5e-4);
        assertEquals(77, Power.needed(0.5, 0.75, 0.05, 0.9));
    }

    @Test
    void theSmallestDifferenceIsTheOneThatIsShownFourTimesInFive() {
        double smallest = Power.smallestDifference(200, 200, 0.05).orElseThrow();
        assertEquals(0.8, Power.of(200, 0.5 - smallest / 2, 0.5 + smallest / 2, 0.05), 1e-9);
        assertTrue(Power.smallestDifference(1, 1, 0.05).isEmpty());
        assertTrue(Power.smallestDifference(0, 50, 0.05).isEmpty());
    }

    @Test
    void tooFewPeopleGetNoVerdictHoweverStrikingTheDifference() {
        Comparison compared = only(new Trial(arm("a", 2, 20), List.of(arm("b", 18, 20)), TEN));
        assertTrue(compared.p().orElseThrow() < 0.001);
        assertEquals(Verdict.TOO_FEW, compared.verdict());
        assertTrue(compared.detectable().orElseThrow() > 10);
        assertTrue(compared.needed() > 350 && compared.needed() < 450);
    }

    @Test
    void enoughPeopleGetAVerdict() {
        assertEquals(Verdict.MORE, only(new Trial(arm("a", 200, 500), List.of(arm("b", 300, 500)), TEN)).verdict());
        assertEquals(Verdict.FEWER, only(new Trial(arm("a", 300, 500), List.of(arm("b", 200, 500)), TEN)).verdict());
        Comparison same = only(new Trial(arm("a", 250, 500), List.of(arm("b", 251, 500)), TEN));
        assertEquals(Verdict.NO_DIFFERENCE_SHOWN, same.verdict());
        assertTrue(same.difference().orElseThrow().holdsZero());
        assertEquals(new BigDecimal("0.2"), same.change().orElseThrow().points(1));
    }

    @Test
    void twoComparisonsShareTheirChanceOfError() {
        List<Comparison> both = new Trial(arm("a", 200, 500), List.of(arm("b", 300, 500), arm("c", 210, 500)), TEN)
                .comparisons();
        assertEquals(List.of(0.025, 0.025), both.stream().map(Comparison::alpha).toList());
        assertEquals(0.975, both.getFirst().difference().orElseThrow().level(), 1e-12);
    }

    @Test
    void anArmOfNobodyIsNoData() {
        Comparison compared = only(new Trial(arm("a", 0, 0), List.of(arm("b", 3, 9)), TEN));
        assertEquals(Optional.empty(), compared.change());
        assertEquals(Verdict.TOO_FEW, compared.verdict());
        assertThrows(IllegalArgumentException.class,
                () -> new Trial(arm("a", 0, 0), List.of(), BigDecimal.valueOf(-1)));
    }

    private static Comparison only(Trial trial) {
        return trial.comparisons().getFirst();
    }

    private static Arm arm(String name, long reached, long n) {
        return new Arm(name, Share.of(reached, n));
    }

    private static Interval difference(long a, long m, long b, long n) {
        return Proportions.difference(new Share.Counted(a, m), new Share.Counted(b, n), 0.95);
    }

    private static void assertInterval(double low, double high, Interval interval) {
        assertEquals(low, interval.low(), 6e-5);
        assertEquals(high, interval.high(), 6e-5);
    }
}
