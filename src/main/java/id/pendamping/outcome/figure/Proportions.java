package id.pendamping.outcome.figure;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** Intervals for shares of few people, where the usual plus or minus would reach below 0 % or miss. */
final class Proportions {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private Proportions() {
    }

    /**
     * Wilson's score interval (Journal of the American Statistical Association 22, 1927), as Newcombe, Statistics in
     * Medicine 17 (1998) 857–872, method 3.
     */
    static Interval wilson(Share.Counted share, double level) {
        double z = z((1 - level) / 2);
        double n = share.n();
        double p = share.count() / n;
        double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
        double reach = z * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n);
        return new Interval(Math.max(0, middle - reach), Math.min(1, middle + reach), level);
    }

    /**
     * The interval of {@code first − second} for two groups of different people, from the two Wilson intervals:
     * Newcombe, Statistics in Medicine 17 (1998) 873–890, method 10.
     */
    static Interval difference(Share.Counted first, Share.Counted second, double level) {
        double p = (double) first.count() / first.n();
        double q = (double) second.count() / second.n();
        Interval ofFirst = wilson(first, level);
        Interval ofSecond = wilson(second, level);
        return new Interval(p - q - Math.hypot(p - ofFirst.low(), ofSecond.high() - q),
                p - q + Math.hypot(ofFirst.high() - p, q - ofSecond.low()), level);
    }

    /** The point of the normal distribution that so much lies above. */
    static double z(double above) {
        return NORMAL.inverseSurvivalProbability(above);
    }

    static double below(double z) {
        return NORMAL.cumulativeProbability(z);
    }
}
