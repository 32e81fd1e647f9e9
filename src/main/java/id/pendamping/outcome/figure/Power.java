package id.pendamping.outcome.figure;

import java.util.OptionalDouble;

/**
 * How large a difference between two arms so many people can show, by the normal approximation (Fleiss, Levin and Paik,
 * Statistical Methods for Rates and Proportions; R's {@code power.prop.test}). Arms of different size count as two of
 * their harmonic mean.
 * <p>
 * What is asked here does not look at the result: shares around one half, where a difference is hardest to see. Power
 * worked out from the result itself would only repeat its p.
 */
final class Power {

    /** The usual chance to see a difference that is there. */
    static final double WANTED = 0.8;
    private static final int HALVINGS = 60;

    private Power() {
    }

    /** @return the chance that two arms of n people show shares p and q as different, two-sided at this level */
    static double of(double n, double p, double q, double alpha) {
        double pooled = Math.sqrt((p + q) * (1 - (p + q) / 2));
        double apart = Math.sqrt(p * (1 - p) + q * (1 - q));
        double distance = Math.sqrt(n) * Math.abs(p - q) - Proportions.z(alpha / 2) * pooled;
        return apart == 0 ? distance > 0 ? 1 : 0 : Proportions.below(distance / apart);
    }

    /**
     * @return the least difference of two shares around one half that is shown with {@link #WANTED} power; empty: none
     */
    static OptionalDouble smallestDifference(long first, long second, double alpha) {
        if (first == 0 || second == 0) {
            return OptionalDouble.empty();
        }
        double n = 2.0 * first * second / (first + second);
        if (around(n, 1, alpha) < WANTED) {
            return OptionalDouble.empty();
        }
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (around(n, middle, alpha) < WANTED) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return OptionalDouble.of(high);
    }

    /** @return the people that each arm needs to show two such shares as different with this power */
    static long needed(double p, double q, double alpha, double power) {
        long high = 1;
        while (of(high, p, q, alpha) < power) {
            high *= 2;
        }
        long low = high / 2;
        while (high - low > 1) {
            long middle = (low + high) / 2;
            if (of(middle, p, q, alpha) < power) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private static double around(double n, double difference, double alpha) {
        return of(n, 0.5 - difference / 2, 0.5 + difference / 2, alpha);
    }
}
