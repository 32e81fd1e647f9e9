package id.pendamping.outcome.census;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** How wide a span of time is that is counted together. */
public enum Every {

    MONTH(24), WEEK(26);

    private final int shown;

    Every(int shown) {
        this.shown = shown;
    }

    /** A word that is none of them is a month. */
    public static Every of(String id) {
        return id.equals(WEEK.id()) ? WEEK : MONTH;
    }

    /** The name in addresses and words. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many spans are told one by one; what was before them is told together. */
    public int shown() {
        return shown;
    }

    /** The first day of the span in which the day is. */
    public LocalDate begin(LocalDate day) {
        return switch (this) {
            case MONTH -> day.withDayOfMonth(1);
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        };
    }

    public LocalDate next(LocalDate begin) {
        return later(begin, 1);
    }

    LocalDate later(LocalDate begin, int spans) {
        return switch (this) {
            case MONTH -> begin.plusMonths(spans);
            case WEEK -> begin.plusWeeks(spans);
        };
    }

    /** How many spans the one of a day is after that which begins so; below 0 for one before it. */
    long after(LocalDate begin, LocalDate day) {
        return switch (this) {
            case MONTH -> ChronoUnit.MONTHS.between(begin, begin(day));
            case WEEK -> ChronoUnit.WEEKS.between(begin, begin(day));
        };
    }
}
