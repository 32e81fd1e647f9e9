package id.pendamping.outcome.figure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Fractions that are rounded only once. In binary floating point (4.1 − 3.2) / 3.2 is a little less than 28.125 % and
 * prints 28.12; here it prints 28.13.
 */
final class Exact {

    static final BigFraction HUNDRED = BigFraction.of(100);

    private Exact() {
    }

    static BigFraction of(BigDecimal number) {
        BigInteger digits = number.unscaledValue();
        return number.scale() >= 0
                ? BigFraction.of(digits, BigInteger.TEN.pow(number.scale()))
                : BigFraction.of(digits.multiply(BigInteger.TEN.pow(-number.scale())));
    }

    /** Half-up: a half goes away from zero. */
    static BigDecimal round(BigFraction number, int decimals) {
        return number.bigDecimalValue(decimals, RoundingMode.HALF_UP);
    }

    /** @param part of one, so that a half is 50 % */
    static BigDecimal percent(BigFraction part, int decimals) {
        return round(part.multiply(HUNDRED), decimals);
    }

    /** The square root as near as a double comes: for deviations, never for a percentage. */
    static double root(BigFraction square) {
        return Math.sqrt(square.doubleValue());
    }
}
