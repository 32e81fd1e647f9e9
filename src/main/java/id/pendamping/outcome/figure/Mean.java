package id.pendamping.outcome.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The arithmetic mean {@code sum / n}, exact until it is printed.
 *
 * @param n how many numbers; 0 is no data
 */
public record Mean(BigDecimal sum, long n) {

    /** Of nothing yet. */
    public static final Mean NONE = new Mean(BigDecimal.ZERO, 0);

    public Mean {
        if (n < 0) {
            throw new IllegalArgumentException("n = " + n + "; legal is 0 or more");
        }
    }

    /** With one number more. */
    public Mean and(BigDecimal number) {
        return new Mean(sum.add(number), n + 1);
    }

    /** @return half-up; empty where there is no data */
    public Optional<BigDecimal> value(int decimals) {
        return exact().map(mean -> Exact.round(mean, decimals));
    }

    Optional<BigFraction> exact() {
        return n == 0 ? Optional.empty() : Optional.of(Exact.of(sum).divide(n));
    }
}
