package id.pendamping.outcome.figure;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A change is always told in both ways: in percentage points ({@code after − before}) and relative to where it began
 * ({@code 100 · (after − before) / before} per cent), because "78 % more" and "39 points more" can be the same change.
 */
public final class Change {

    private final BigFraction before;
    private final BigFraction after;

    private Change(BigFraction before, BigFraction after) {
        this.before = before;
        this.after = after;
    }

    /** @return empty where one of the two has no data */
    public static Optional<Change> between(Share before, Share after) {
        return before instanceof Share.Counted from && after instanceof Share.Counted to
                ? Optional.of(new Change(from.part(), to.part()))
                : Optional.empty();
    }

    /** Between two percentages that are known only as they were printed, for example 24.3 and 70.0. */
    public static Change ofPercentages(BigDecimal before, BigDecimal after) {
        return new Change(Exact.of(before).divide(Exact.HUNDRED), Exact.of(after).divide(Exact.HUNDRED));
    }

    /** In percentage points, half-up. */
    public BigDecimal points(int decimals) {
        return Exact.percent(after.subtract(before), decimals);
    }

    /** @return per cent of what it was before, half-up; empty from 0, of which nothing is a percentage */
    public Optional<BigDecimal> relative(int decimals) {
        return before.signum() == 0
                ? Optional.empty()
                : Optional.of(Exact.percent(after.subtract(before).divide(before), decimals));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Change that && before.equals(that.before) && after.equals(that.after);
    }

    @Override
    public int hashCode() {
        return Objects.hash(before, after);
    }

    @Override
    public String toString() {
        return before + " to " + after;
    }
}
