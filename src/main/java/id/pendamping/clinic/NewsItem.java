package id.pendamping.clinic;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;

/**
 * What a row tells: {@code day-before|<booking>|<moment>}.
 *
 * @param start when the gathering was to begin when it was queued
 */
record NewsItem(Kind kind, String booking, Instant start) {

    enum Kind {
        DAY_BEFORE, HOURS_BEFORE, MOVED, CALLED_OFF,
        /** A place has become free. */
        PLACE,
        /** It is somewhere else. */
        RELOCATED;

        /** As rows and the steps with its words are called. */
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        boolean isReminder() {
            return this == DAY_BEFORE || this == HOURS_BEFORE;
        }
    }

    String written() {
        return kind.word() + "|" + booking + "|" + start.getEpochSecond();
    }

    /** @throws IllegalArgumentException for what {@link #written} did not give */
    static NewsItem read(String written) {
        String[] parts = written.split("\\|", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("a row of the clinics is about something else");
        }
        return new NewsItem(
                Arrays.stream(Kind.values()).filter(kind -> kind.word().equals(parts[0])).findFirst()
                        .orElseThrow(IllegalArgumentException::new),
                parts[1], Instant.ofEpochSecond(Long.parseLong(parts[2])));
    }
}
