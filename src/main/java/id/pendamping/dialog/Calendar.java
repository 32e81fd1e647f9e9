package id.pendamping.dialog;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Days counted from one another; null where nothing sensible comes out. */
final class Calendar {

    private static final long FURTHEST_DAY = 36_500;
    private static final int LONGEST_MONTH = 31;

    private Calendar() {
    }

    static @Nullable LocalDate ahead(LocalDate from, long days) {
        return Math.abs(days) > FURTHEST_DAY ? null : from.plusDays(days);
    }

    /** How many days from today; less than nought when it is past. */
    static @Nullable Long daysUntil(@Nullable LocalDate day, LocalDate today) {
        return day == null ? null : Long.valueOf(ChronoUnit.DAYS.between(today, day));
    }

    /** The first such day of a month after the given date; in a shorter month its last day. */
    static @Nullable LocalDate nextDue(long dayOfMonth, LocalDate after) {
        if (dayOfMonth < 1 || dayOfMonth > LONGEST_MONTH) {
            return null;
        }
        YearMonth month = YearMonth.from(after);
        LocalDate due = in(month, dayOfMonth);
        return due.isAfter(after) ? due : in(month.plusMonths(1), dayOfMonth);
    }

    private static LocalDate in(YearMonth month, long dayOfMonth) {
        return month.atDay((int) Math.min(dayOfMonth, month.lengthOfMonth()));
    }
}
