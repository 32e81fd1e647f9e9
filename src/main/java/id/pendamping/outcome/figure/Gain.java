package id.pendamping.outcome.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Normalised gain: what was learned of what could still be learned, {@code (after − before) / (100 % − before)} (Hake,
 * American Journal of Physics 66, 1998). From a group's means it is the gain that Hake compares courses by; the mean of
 * each person's own gain is another number and is told beside it.
 */
public final class Gain implements Comparable<Gain> {

    /** Hake's names for a gain below 0.3, below 0.7, and from there on. */
    public enum Band {
        LOW, MEDIUM, HIGH
    }

    private static final BigFraction MEDIUM_FROM = BigFraction.of(3, 10);
    private static final BigFraction HIGH_FROM = BigFraction.of(7, 10);

    private final BigFraction gain;

    Gain(BigFraction gain) {
        this.gain = gain;
    }

    /** @return empty without data, and where everything was right before */
    public static Optional<Gain> between(Share before, Share after) {
        return before instanceof Share.Counted from && after instanceof Share.Counted to
                ? between(from.part(), to.part())
                : Optional.empty();
    }

    static Optional<Gain> between(BigFraction before, BigFraction after) {
        return before.equals(BigFraction.ONE)
                ? Optional.empty()
                : Optional.of(new Gain(after.subtract(before).divide(BigFraction.ONE.subtract(before))));
    }

    /** Of one, half-up: 0.48 is 48 % of what could be learned. Below 0 where more was right before. */
    public BigDecimal value(int decimals) {
        return Exact.round(gain, decimals);
    }

    public Band band() {
        return gain.compareTo(MEDIUM_FROM) < 0 ? Band.LOW : gain.compareTo(HIGH_FROM) < 0 ? Band.MEDIUM : Band.HIGH;
    }

    @Override
    public int compareTo(Gain other) {
        return gain.compareTo(other.gain);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Gain that && gain.equals(that.gain);
    }

    @Override
    public int hashCode() {
        return gain.hashCode();
    }

    @Override
    public String toString() {
        return gain.toString();
    }
}
