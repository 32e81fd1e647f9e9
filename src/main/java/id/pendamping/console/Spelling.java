package id.pendamping.console;

import id.pendamping.dialog.Formats;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.Moments;
import id.pendamping.outcome.figure.SmallCells;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How all pages write numbers, days and times, in the language of the page: {@code 1.234}, {@code 30,0%},
 * {@code 21 November 2026}, {@code 09.00 WIB}; in English {@code 1,234}, {@code 30.0%} and {@code 09:00 WIB}. Controllers
 * get it by naming this type as a parameter, templates by the name {@code spelling}.
 *
 * @param zone in which moments are told
 */
public record Spelling(Locale locale, ZoneId zone) {

    private static final String WHOLE = "#,##0";

    /** The same at another place. */
    public Spelling in(ZoneId place) {
        return new Spelling(locale, place);
    }

    public String number(long number) {
        return format(0).format(number);
    }

    /** A number of people: fewer than five are not told apart. */
    public String people(long count) {
        return SmallCells.isSmall(count) ? few() : number(count);
    }

    /** What stands in the place of a number that is too small. */
    public static String few() {
        return "< " + SmallCells.FEWEST_SHOWN;
    }

    /** Rounded half-up. */
    public String decimal(BigDecimal number, int decimals) {
        return format(decimals).format(number.setScale(decimals, RoundingMode.HALF_UP));
    }

    /** With a plus, because it is a difference. */
    public String signed(BigDecimal number, int decimals) {
        String printed = decimal(number, decimals);
        return number.signum() > 0 ? "+" + printed : printed;
    }

    /** With one decimal. */
    public String percent(BigDecimal percent) {
        return decimal(percent, 1) + "%";
    }

    /** With one decimal and a plus, because it is a difference. */
    public String signedPercent(BigDecimal percent) {
        return signed(percent, 1) + "%";
    }

    /** {@code 21 November 2026}. */
    public String day(LocalDate day) {
        return Formats.date(day, language());
    }

    /** The day on which it was; empty for nothing. */
    public String day(@Nullable Instant at) {
        return at == null ? "" : day(LocalDate.ofInstant(at, zone));
    }

    /** {@code Sabtu, 21 November 2026}. */
    public String weekday(LocalDate day) {
        return name(day.getDayOfWeek()) + ", " + day(day);
    }

    /** {@code Sabtu}. */
    public String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, locale);
    }

    /** {@code November 2026}. */
    public String month(YearMonth month) {
        return Formats.month(month, language());
    }

    /** {@code 09.00}. */
    public String time(LocalTime time) {
        return Moments.time(time, language());
    }

    /** {@code 09.00 WIB}. */
    public String time(Instant at) {
        return Moments.time(at, zone, language());
    }

    /** {@code 21 November 2026, 09.00 WIB}. */
    public String moment(Instant at) {
        return day(at) + ", " + time(at);
    }

    /** {@code Sabtu, 21 November 2026, 09.00 WIB}: for what people have to be at. */
    public String appointment(Instant at) {
        return Moments.words(at, zone, language());
    }

    private Language language() {
        return new Language(locale.getLanguage());
    }

    private DecimalFormat format(int decimals) {
        DecimalFormat format = new DecimalFormat(decimals == 0 ? WHOLE : WHOLE + "." + "0".repeat(decimals),
                DecimalFormatSymbols.getInstance(locale));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
