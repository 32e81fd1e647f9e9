package id.pendamping.dialog;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Moments as a clock on the wall shows them, with the name of its zone. */
public final class Moments {

    private static final String ZONE = "me.zone";
    private static final ZoneId USUAL = ZoneId.of("Asia/Jakarta");
    private static final Map<String, String> NAMES = Map.of("Asia/Jakarta", "WIB", "Asia/Pontianak", "WIB",
            "Asia/Makassar", "WITA", "Asia/Jayapura", "WIT");

    private Moments() {
    }

    /** {@code Senin, 1 Juli 2024, 09.00 WITA}; null for what is no moment. */
    static @Nullable String words(@Nullable Object moment, Scope scope) {
        return moment instanceof String at ? in("EEEE, d MMMM uuuu, ", at, scope) : null;
    }

    /** {@code Senin, 1 Juli 2024, 09.00 WITA}. */
    public static String words(Instant moment, ZoneId zone, Language language) {
        return in("EEEE, d MMMM uuuu, ", moment, zone, language);
    }

    /** {@code 09.00 WITA}. */
    public static String time(Instant moment, ZoneId zone, Language language) {
        return in("", moment, zone, language);
    }

    /** {@code 09.00}. */
    public static String time(LocalTime time, Language language) {
        return time.format(DateTimeFormatter.ofPattern(hours(language), language.locale()));
    }

    /** {@code Sen 1 Jul, 09.00 WITA}. */
    static @Nullable String brief(String moment, Scope scope) {
        return in("EEE d MMM, ", moment, scope);
    }

    /** The moment at which the person's clock shows this time of this day. */
    static @Nullable String at(@Nullable Object day, @Nullable Object time, Scope scope) {
        if (Values.day(day) == null || !(time instanceof String clock)) {
            return null;
        }
        try {
            return ZonedDateTime.of(Values.day(day), LocalTime.parse(clock), zone(scope)).toInstant()
                    .toString();
        } catch (DateTimeException noTime) {
            return null;
        }
    }

    private static @Nullable String in(String pattern, String moment, Scope scope) {
        try {
            return in(pattern, Instant.parse(moment), zone(scope), scope.language());
        } catch (DateTimeException noMoment) {
            return null;
        }
    }

    private static String in(String pattern, Instant moment, ZoneId zone, Language language) {
        String written = pattern + hours(language);
        return moment.atZone(zone).format(DateTimeFormatter.ofPattern(written, language.locale())) + " "
                + NAMES.getOrDefault(zone.getId(), zone.getDisplayName(TextStyle.SHORT, language.locale()));
    }

    private static String hours(Language language) {
        return language.equals(Language.INDONESIAN) ? "HH.mm" : "HH:mm";
    }

    private static ZoneId zone(Scope scope) {
        return scope.value(ZONE) instanceof String zone ? ZoneId.of(zone) : USUAL;
    }
}
