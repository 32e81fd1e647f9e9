package id.pendamping.console.outcomes;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** How wide a span of time is that is counted together. */
enum Every {

    MONTH(24), WEEK(26);

    private final int shown;

    Every(int shown) {
        this.shown = shown;
    }

    static Every of(String id) {
        return id.equals(WEEK.id()) ? WEEK : MONTH;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many spans are told one by one. */
    int shown() {
        return shown;
    }

    LocalDate begin(LocalDate day) {
        return switch (this) {
            case MONTH -> day.withDayOfMonth(1);
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        };
    }

    LocalDate next(LocalDate begin) {
        return switch (this) {
            case MONTH -> begin.plusMonths(1);
            case WEEK -> begin.plusWeeks(1);
        };
    }

    String name(LocalDate begin, Locale locale) {
        return switch (this) {
            case MONTH -> DateTimeFormatter.ofPattern("MMM yyyy", locale).format(begin);
            case WEEK -> DateTimeFormatter.ofPattern("d MMM yyyy", locale).format(begin);
        };
    }
}
