package id.pendamping.outcome.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How many of how many: {@code 100 · count / n} per cent. Of nobody there is no share, which is a type of its own, so
 * that no page can print it as 0 %.
 */
public sealed interface Share {

    /** @throws IllegalArgumentException unless 0 ≤ count ≤ n */
    static Share of(long count, long n) {
        if (count < 0 || count > n) {
            throw new IllegalArgumentException(count + " of " + n + " is no share; legal is 0 ≤ count ≤ n");
        }
        return n == 0 ? new NoData() : new Counted(count, n);
    }

    /** The base; 0 where there is no data. */
    long n();

    long count();

    /** @return per cent with so many decimals, half-up; empty where there is no data */
    default Optional<BigDecimal> percent(int decimals) {
        return switch (this) {
            case Counted counted -> Optional.of(Exact.percent(counted.part(), decimals));
            case NoData none -> Optional.empty();
        };
    }

    /**
     * Whether the count, the others or the base are 1 to 4 people, so that a page for many eyes should not show it. A
     * share beside others that have the same people in them is for {@link CrossTable} instead.
     */
    default boolean isSmall() {
        return SmallCells.isSmall(count()) || SmallCells.isSmall(n() - count()) || SmallCells.isSmall(n());
    }

    /** The others of the same base. */
    default Share rest() {
        return of(n() - count(), n());
    }

    /**
     * @param n above 0
     */
    record Counted(long count, long n) implements Share {

        public Counted {
            if (n <= 0 || count < 0 || count > n) {
                throw new IllegalArgumentException(count + " of " + n + " is no share; legal is 0 ≤ count ≤ n, n > 0");
            }
        }

        BigFraction part() {
            return BigFraction.of(count, n);
        }
    }

    /** A share of nobody. */
    record NoData() implements Share {

        @Override
        public long n() {
            return 0;
        }

        @Override
        public long count() {
            return 0;
        }
    }
}
