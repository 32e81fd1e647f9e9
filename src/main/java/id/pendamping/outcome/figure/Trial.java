package id.pendamping.outcome.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.inference.FisherExactTest;

/**
 * Arms against the first one. Before anything is said about a difference it is asked whether these numbers of people
 * could show one that matters; if not, there is no verdict, however striking the difference: a difference that is seen
 * in too small a trial is mostly chance or far too large (Button and others, Nature Reviews Neuroscience 14, 2013).
 *
 * @param worth the least difference that would matter, in percentage points: named before looking
 */
public record Trial(Arm control, List<Arm> others, BigDecimal worth) {

    private static final double ALPHA = 0.05;

    /** What may be said. */
    public enum Verdict {
        /** Too few people to show a difference that matters. */
        TOO_FEW,
        /** Enough people, and no difference shown. */
        NO_DIFFERENCE_SHOWN,
        /** More reached it than in the control arm. */
        MORE,
        /** Fewer reached it than in the control arm. */
        FEWER
    }

    /**
     * One arm against the control.
     *
     * @param change from the control to this arm
     * @param difference its interval in parts of one, see {@link Proportions#difference}; the level allows for the
     *            number of arms
     * @param p Fisher's exact test, two-sided
     * @param alpha what p is held against: 0.05 shared among the comparisons (Bonferroni)
     * @param detectable the least difference that these n show four times in five, in percentage points; empty if none
     * @param needed the people that each arm needs to show the difference that matters
     */
    public record Comparison(Arm arm, Optional<Change> change, Optional<Interval> difference, OptionalDouble p,
            double alpha, OptionalDouble detectable, long needed, Verdict verdict) {
    }

    public Trial {
        others = List.copyOf(others);
        if (worth.signum() <= 0 || worth.compareTo(BigDecimal.valueOf(100)) >= 0) {
            throw new IllegalArgumentException("a difference of " + worth + " points; legal is above 0 and below 100");
        }
    }

    /** Each other arm against the control, in order. */
    public List<Comparison> comparisons() {
        List<Comparison> comparisons = new ArrayList<>();
        others.forEach(arm -> comparisons.add(compare(arm, ALPHA / others.size())));
        return comparisons;
    }

    private Comparison compare(Arm arm, double alpha) {
        Share here = arm.reached();
        Share there = control.reached();
        OptionalDouble detectable = Power.smallestDifference(there.n(), here.n(), alpha);
        double half = worth.doubleValue() / 200;
        long needed = Power.needed(0.5 - half, 0.5 + half, alpha, Power.WANTED);
        OptionalDouble points = detectable.isEmpty()
                ? detectable
                : OptionalDouble.of(detectable.getAsDouble() * 100);
        if (!(here instanceof Share.Counted first && there instanceof Share.Counted second)) {
            return new Comparison(arm, Optional.empty(), Optional.empty(), OptionalDouble.empty(), alpha, points,
                    needed,
                    Verdict.TOO_FEW);
        }
        double p = fisher(first, second);
        boolean enough = points.isPresent() && points.getAsDouble() <= worth.doubleValue();
        return new Comparison(arm, Change.between(there, here),
                Optional.of(Proportions.difference(first, second, 1 - alpha)), OptionalDouble.of(p), alpha, points,
                needed, enough ? verdict(first, second, p < alpha) : Verdict.TOO_FEW);
    }

    private static Verdict verdict(Share.Counted arm, Share.Counted control, boolean shown) {
        return !shown
                ? Verdict.NO_DIFFERENCE_SHOWN
                : arm.part().compareTo(control.part()) > 0 ? Verdict.MORE : Verdict.FEWER;
    }

    /** Where everybody, or nobody, reached it in both arms nothing can differ, and the library knows no such table. */
    static double fisher(Share.Counted first, Share.Counted second) {
        long reached = first.count() + second.count();
        if (reached == 0 || reached == first.n() + second.n()) {
            return 1;
        }
        return FisherExactTest.withDefaults().test(new int[][]{
                {Math.toIntExact(first.count()), Math.toIntExact(first.n() - first.count())},
                {Math.toIntExact(second.count()), Math.toIntExact(second.n() - second.count())}}).getPValue();
    }
}
