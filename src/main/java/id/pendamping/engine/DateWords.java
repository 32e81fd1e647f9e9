package id.pendamping.engine;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A day: "12 Desember 2026", "12/12/26", "2026-12-12", "besok". */
final class DateWords {

    private static final Map<String, Integer> DAYS = Map.of("hari ini", 0, "sekarang", 0, "today", 0, "besok", 1,
            "bsk", 1, "tomorrow", 1, "lusa", 2, "kemarin", -1, "yesterday", -1);

    /** How months begin, in Indonesian and English. */
    private static final List<List<String>> MONTHS = List.of(List.of("jan"), List.of("feb", "peb"), List.of("mar"),
            List.of("apr"), List.of("mei", "may"), List.of("jun"), List.of("jul"), List.of("agu", "ags", "aug"),
            List.of("sep"), List.of("okt", "oct"), List.of("nov", "nop"), List.of("des", "dec"));

    private static final Pattern DAY_FIRST = Pattern
            .compile("(\\d{1,2})[/. -]+(\\d{1,2})[/. -]+(\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.-](\\d{1,2})[/.-](\\d{1,2})");
    private static final Pattern DAY_MONTH = Pattern
            .compile("(\\d{1,2})(?:st|nd|rd|th)?[ -]?(\\p{L}{3,9})\\.?,?[ -]?(\\d{4}|\\d{2})?");
    private static final Pattern MONTH_DAY = Pattern
            .compile("(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,?(?: (\\d{4}))?");

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;
    /** Two digits mean this century up to so many years from now, the last one beyond. */
    private static final int YEARS_AHEAD = 20;

    private DateWords() {
    }

    /** @param text as {@link Digits} gives it */
    static Optional<LocalDate> read(String text, LocalDate today) {
        String plain = text.replaceFirst("^(?:tgl|tanggal|pada) ", "");
        Integer days = DAYS.get(plain);
        if (days != null) {
            return Optional.of(today.plusDays(days));
        }
        Matcher dayFirst = DAY_FIRST.matcher(plain);
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), number(dayFirst.group(2)), dayFirst.group(1), today);
        }
        Matcher yearFirst = YEAR_FIRST.matcher(plain);
        if (yearFirst.matches()) {
            return date(yearFirst.group(1), number(yearFirst.group(2)), yearFirst.group(3), today);
        }
        Matcher dayMonth = DAY_MONTH.matcher(plain);
        if (dayMonth.matches()) {
            return date(dayMonth.group(3), month(dayMonth.group(2)), dayMonth.group(1), today);
        }
        Matcher monthDay = MONTH_DAY.matcher(plain);
        return monthDay.matches()
                ? date(monthDay.group(3), month(monthDay.group(1)), monthDay.group(2), today)
                : Optional.empty();
    }

    private static Optional<LocalDate> date(@Nullable String year, int month, String day,
            LocalDate today) {
        if (year == null) {
            // Without a year it is the nearest such day.
            return Stream.of(-1, 0, 1).flatMap(off -> date(today.getYear() + off, month, number(day)).stream())
                    .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(today, date))));
        }
        int full = number(year);
        if (year.length() == 2) {
            full += full + 2000 > today.getYear() + YEARS_AHEAD ? 1900 : 2000;
        }
        return date(full, month, number(day));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return year < EARLIEST || year > LATEST ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** 0, which is no month, for a word that is none. */
    private static int month(String word) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).stream().anyMatch(word::startsWith)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
