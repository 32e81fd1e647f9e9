package id.pendamping.outcome.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.LongStream;

/**
 * A percentage as somebody printed it, held against counts. A printed percentage of a small n often fits no whole
 * number of people at all; that is said, and nothing is bent to fit.
 *
 * @param percent with the decimals that were printed: {@code 72} is not {@code 72.0}
 */
public record Published(BigDecimal percent) {

    private static final List<RoundingMode> OTHER_RULES = List.of(RoundingMode.HALF_DOWN, RoundingMode.HALF_EVEN,
            RoundingMode.FLOOR, RoundingMode.CEILING);

    /** How a printed percentage and a counted share stand to each other. */
    public enum Agreement {
        /** The counted share prints as the same. */
        SAME,
        /** The counted share would print as the same under another rule of rounding, not half-up. */
        OTHER_ROUNDING,
        /** Another whole number of people of the same n would print it. */
        OTHER_COUNT,
        /** No whole number of people of this n prints it, rounded half-up. */
        NO_WHOLE_NUMBER,
        /** Nobody was counted. */
        NO_DATA
    }

    /**
     * @param printing the whole numbers of people, of the same n, that print as the published percentage, half-up
     */
    public record Comparison(BigDecimal published, Share counted, Agreement agreement, List<Long> printing) {
    }

    public Comparison compare(Share counted) {
        List<Long> printing = counts(counted.n());
        return new Comparison(percent, counted, agreement(counted, printing), printing);
    }

    /** The whole numbers of n people that print as this percentage, half-up. */
    public List<Long> counts(long n) {
        if (n == 0) {
            return List.of();
        }
        BigDecimal unit = BigDecimal.ONE.movePointLeft(percent.scale());
        long low = atLeastZero(percent.subtract(unit), n);
        long high = Math.min(n, atLeastZero(percent.add(unit), n) + 1);
        return LongStream.rangeClosed(low, high).filter(count -> prints(count, n, RoundingMode.HALF_UP)).boxed()
                .toList();
    }

    private Agreement agreement(Share counted, List<Long> printing) {
        if (!(counted instanceof Share.Counted(long count, long n))) {
            return Agreement.NO_DATA;
        }
        if (prints(count, n, RoundingMode.HALF_UP)) {
            return Agreement.SAME;
        }
        if (!printing.isEmpty()) {
            return Agreement.OTHER_COUNT;
        }
        return OTHER_RULES.stream().anyMatch(rule -> prints(count, n, rule))
                ? Agreement.OTHER_ROUNDING
                : Agreement.NO_WHOLE_NUMBER;
    }

    private boolean prints(long count, long n, RoundingMode rule) {
        BigDecimal hundredfold = BigDecimal.valueOf(count).movePointRight(2);
        return hundredfold.divide(BigDecimal.valueOf(n), percent.scale(), rule).compareTo(percent) == 0;
    }

    private static long atLeastZero(BigDecimal percent, long n) {
        return Math.max(0, percent.multiply(BigDecimal.valueOf(n)).movePointLeft(2).longValue());
    }
}
