package id.pendamping.outcome.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * What a number would become if it grew by the same rate every year: {@code base · (1 + rate)^years}. A reckoning of a
 * stated "if", never a forecast; it is told with all that stands here.
 *
 * @param baseYear the year of the base
 * @param ratePercent a year, for example 15
 * @param decimals with which it is printed
 * @param rounding of what is printed; half-up, unless it is to repeat a table that was rounded otherwise
 */
public record Projection(int baseYear, BigDecimal base, BigDecimal ratePercent, int years, Rule rule, int decimals,
        RoundingMode rounding) {

    /** What the next year grows from. */
    public enum Rule {
        /** From the exact number; rounded only to be printed. */
        EXACT,
        /** From the printed number of the year before. */
        CARRIED
    }

    /**
     * One projected year.
     *
     * @param value with all its decimals
     */
    public record Year(int year, BigDecimal value, BigDecimal printed) {
    }

    /** From the exact number, half-up. */
    public static Projection exact(int baseYear, BigDecimal base, BigDecimal ratePercent, int years, int decimals) {
        return new Projection(baseYear, base, ratePercent, years, Rule.EXACT, decimals, RoundingMode.HALF_UP);
    }

    /** The years after the base. */
    public List<Year> values() {
        BigDecimal times = BigDecimal.ONE.add(ratePercent.movePointLeft(2));
        List<Year> values = new ArrayList<>();
        BigDecimal from = base;
        for (int year = baseYear + 1; year <= baseYear + years; year++) {
            BigDecimal value = from.multiply(times);
            BigDecimal printed = value.setScale(decimals, rounding);
            values.add(new Year(year, value, printed));
            from = switch (rule) {
                case EXACT -> value;
                case CARRIED -> printed;
            };
        }
        return values;
    }

    /**
     * How far a printed table is from this.
     *
     * @param difference the largest, between a printed number and the unrounded one
     * @param year where it is
     * @param identical whether every printed number is the one that this prints
     */
    public record Match(BigDecimal difference, int year, boolean identical) {
    }

    /**
     * @param printed a table as it was published, by year
     * @throws IllegalArgumentException if it tells none of the projected years
     */
    public Match compare(Series printed) {
        Match match = null;
        for (Year year : values()) {
            BigDecimal theirs = printed.values().get(year.year());
            if (theirs == null) {
                continue;
            }
            BigDecimal difference = theirs.subtract(year.value()).abs();
            boolean same = theirs.compareTo(year.printed()) == 0 && (match == null || match.identical());
            match = match == null || difference.compareTo(match.difference()) > 0
                    ? new Match(difference, year.year(), same)
                    : new Match(match.difference(), match.year(), same);
        }
        if (match == null) {
            throw new IllegalArgumentException("the printed table tells none of the projected years");
        }
        return match;
    }
}
