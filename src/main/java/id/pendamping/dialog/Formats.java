package id.pendamping.dialog;

import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How one language writes days, months and large figures; made once, because making it costs more than using it. */
public record Formats(DateTimeFormatter day, DateTimeFormatter month, char groups) {

    private static final Map<Language, Formats> MADE = new ConcurrentHashMap<>();
    private static final int GROUP = 3;

    /** {@code Rp35.000}, written alike in every language of the country. */
    public static String rupiah(long amount) {
        String grouped = of(Language.INDONESIAN).grouped(amount);
        return amount < 0 ? "-Rp" + grouped.substring(1) : "Rp" + grouped;
    }

    /** {@code 10 Desember 2026}. */
    public static String date(LocalDate day, Language language) {
        return day.format(of(language).day());
    }

    /** {@code Desember 2026}. */
    public static String month(YearMonth month, Language language) {
        return month.format(of(language).month());
    }

    static Formats of(Language language) {
        return MADE.computeIfAbsent(language,
                fresh -> new Formats(DateTimeFormatter.ofPattern("d MMMM uuuu", fresh.locale()),
                        DateTimeFormatter.ofPattern("MMMM uuuu", fresh.locale()),
                        DecimalFormatSymbols.getInstance(fresh.locale()).getGroupingSeparator()));
    }

    /** {@code 54.000.000}. */
    String grouped(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        int first = number < 0 ? 1 : 0;
        for (int at = digits.length() - GROUP; at > first; at -= GROUP) {
            digits.insert(at, groups);
        }
        return digits.toString();
    }
}
