package id.pendamping.console.exports;

import java.util.Locale;

/** What stands in a column; the codebook names its unit. */
enum Kind {

    PSEUDONYM, NAME, TEXT,
    /** One of the values that the codebook lists. */
    CODE,
    /** Several of them, joined by {@code +}. */
    CODES,
    /** 1 for yes and 0 for no. */
    YES_NO, COUNT,
    /** A number of people, {@code <5} where it is 1 to 4 or would tell such a number. */
    PEOPLE, RUPIAH, STARS, OPTION,
    /** {@code 2026-11-21}. */
    DAY,
    /** {@code 2026-11}. */
    MONTH;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
