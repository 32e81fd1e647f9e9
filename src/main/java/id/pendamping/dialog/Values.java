package id.pendamping.dialog;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The values of the language, seen as one kind or another; null where they are not of that kind. */
final class Values {

    private static final int LAST_YEAR = 9999;

    private Values() {
    }

    static BigDecimal exact(Object number) {
        return number instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(((Number) number).longValue());
    }

    /** What is kept: a figure with a fraction is rounded half-up, one that no amount can be is not known. */
    static @Nullable Object kept(@Nullable Object value) {
        return value instanceof BigDecimal decimal ? whole(decimal) : value;
    }

    static @Nullable Long whole(@Nullable Object value) {
        return switch (value) {
            case Long number -> number;
            case BigDecimal decimal -> {
                BigDecimal rounded = decimal.setScale(0, RoundingMode.HALF_UP);
                yield rounded.unscaledValue().bitLength() < Long.SIZE ? Long.valueOf(rounded.longValue()) : null;
            }
            case String digits when digits.length() <= 15 && !digits.isEmpty()
                    && digits.chars().allMatch(sign -> sign >= '0' && sign <= '9') ->
                Long.valueOf(digits);
            case null, default -> null;
        };
    }

    static @Nullable LocalDate day(@Nullable Object value) {
        if (value instanceof String written) {
            try {
                return LocalDate.parse(written);
            } catch (DateTimeException e) {
                return null;
            }
        }
        return value instanceof LocalDate day ? day : null;
    }

    static @Nullable YearMonth month(@Nullable Object value) {
        YearMonth month = null;
        if (value instanceof String written) {
            try {
                month = YearMonth.parse(written);
            } catch (DateTimeException e) {
                return null;
            }
        } else if (value instanceof LocalDate day) {
            month = YearMonth.from(day);
        }
        return month == null || month.getYear() < 0 || month.getYear() > LAST_YEAR ? null : month;
    }

    /** A value joined to other words. */
    static String written(Object value) {
        return String.valueOf(kept(value));
    }
}
