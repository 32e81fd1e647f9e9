package id.pendamping.outcome.figure;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.apache.commons.statistics.distribution.TDistribution;
import org.apache.commons.statistics.inference.TTest;

/**
 * Student's paired t test of differences {@code after − before}, two-sided, with the 95 % interval of their mean and
 * two effect sizes.
 *
 * @param mean of the differences, in the unit of the scores
 * @param t {@code mean / (deviation / √n)} with n − 1 degrees of freedom
 * @param p two-sided
 * @param dz Cohen's d of differences, {@code mean / deviation} (Cohen 1988; Lakens, Frontiers in Psychology 4, 2013)
 * @param gz the same without the bias of few people: {@code dz · (1 − 3 / (4 (n − 1) − 1))} (Hedges 1981)
 */
public record PairedTest(long n, double mean, double deviation, double t, long freedom, double p, Interval interval,
        double dz, double gz) {

    private static final double LEVEL = 0.95;
    private static final long FEWEST = 3;

    /**
     * @return empty for fewer than three differences (the correction needs them) and where all are the same: there is
     *         no spread to measure by
     */
    public static Optional<PairedTest> of(Collection<BigDecimal> differences) {
        BigFraction sum = BigFraction.ZERO;
        BigFraction squares = BigFraction.ZERO;
        for (BigDecimal difference : differences) {
            BigFraction exact = Exact.of(difference);
            sum = sum.add(exact);
            squares = squares.add(exact.multiply(exact));
        }
        return of(differences.size(), sum, squares);
    }

    /**
     * @param sum of the differences
     * @param squares the sum of their squares
     */
    static Optional<PairedTest> of(long n, BigFraction sum, BigFraction squares) {
        if (n < FEWEST) {
            return Optional.empty();
        }
        BigFraction exactMean = sum.divide(n);
        BigFraction variance = squares.subtract(sum.multiply(exactMean)).divide(n - 1);
        if (variance.isZero()) {
            return Optional.empty();
        }
        double mean = exactMean.doubleValue();
        double deviation = Exact.root(variance);
        TTest.Result test = TTest.withDefaults().test(mean, variance.doubleValue(), n);
        double reach = TDistribution.of(n - 1).inverseSurvivalProbability((1 - LEVEL) / 2) * deviation / Math.sqrt(n);
        double dz = mean / deviation;
        return Optional.of(new PairedTest(n, mean, deviation, test.getStatistic(), n - 1, test.getPValue(),
                new Interval(mean - reach, mean + reach, LEVEL), dz, dz * (1 - 3.0 / (4.0 * (n - 1) - 1))));
    }
}
