package id.pendamping.group;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Reads {@code senin 19}, {@code monday 19.30}. */
final class DayWords {

    private static final Locale[] LANGUAGES = {Locale.of("id"), Locale.ENGLISH};

    private DayWords() {
    }

    static Optional<Weekly> read(String text) {
        String[] parts = text.split("\\s+");
        Optional<DayOfWeek> day = day(parts[0]);
        Optional<LocalTime> hour = parts.length == 2 ? hour(parts[1]) : Optional.empty();
        return day.flatMap(it -> hour.map(at -> new Weekly(it, at)));
    }

    static Optional<DayOfWeek> day(String word) {
        return Arrays.stream(DayOfWeek.values()).filter(it -> Arrays.stream(LANGUAGES)
                .anyMatch(language -> it.getDisplayName(TextStyle.FULL, language).equalsIgnoreCase(word))).findFirst();
    }

    static Optional<LocalTime> hour(String text) {
        if (!text.matches("\\d{1,2}([.:]\\d{2})?")) {
            return Optional.empty();
        }
        String[] parts = text.split("[.:]");
        int hour = Integer.parseInt(parts[0]);
        int minute = parts.length == 2 ? Integer.parseInt(parts[1]) : 0;
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
