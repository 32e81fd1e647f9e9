package id.pendamping.outcome.figure;

import java.math.BigDecimal;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;

/** How much a number grew from one year to another. */
public final class Growth {

    private final int from;
    private final int to;
    private final BigFraction rate;

    Growth(int from, int to, BigFraction rate) {
        this.from = from;
        this.to = to;
        this.rate = rate;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    /** Half-up; below 0 where it shrank. Over more than a year where a year between is unknown. */
    public BigDecimal percent(int decimals) {
        return Exact.percent(rate, decimals);
    }

    BigFraction rate() {
        return rate;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Growth that && from == that.from && to == that.to && rate.equals(that.rate);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to, rate);
    }

    @Override
    public String toString() {
        return from + " to " + to + ": " + rate;
    }
}
