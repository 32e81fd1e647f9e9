package id.pendamping.engine;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of day: "08:30", "8.30", "jam 8", "setengah 8", "5 sore", "8 pm". */
final class TimeWords {

    private static final Pattern TIME = Pattern.compile("(?:(?:jam|pukul|jm|at) ?)?(setengah )?(\\d{1,2})"
            + "(?:[:.](\\d{2}))?(?: ?(wib|wita|wit))?(?: ?(pagi|siang|sore|malam|malem|am|pm|a\\.m\\.|p\\.m\\.))?"
            + "(?: ?(?:wib|wita|wit))?");

    private TimeWords() {
    }

    /**
     * @param text as {@link Digits} gives it
     * @return {@code HH:MM}
     */
    static Optional<String> read(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(time.group(2));
        int minute = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
        hour = time.group(5) == null ? hour : onTheClock(hour, time.group(5));
        if (time.group(1) != null) {
            // "Setengah delapan" is half an hour before eight.
            if (time.group(3) != null) {
                return Optional.empty();
            }
            hour = hour == 0 ? 23 : hour - 1;
            minute = 30;
        }
        return hour < 0 || hour > 23 || minute > 59
                ? Optional.empty()
                : Optional.of("%02d:%02d".formatted(hour, minute));
    }

    /** The hour of the day, or -1 where the words do not go together. */
    private static int onTheClock(int hour, String part) {
        if (hour > 12) {
            return hour < 24 && !part.startsWith("a") && !part.equals("pagi") ? hour : -1;
        }
        return switch (part) {
            case "pagi" -> hour == 12 ? 0 : hour;
            case "siang" -> hour < 5 ? hour + 12 : hour < 9 ? -1 : hour;
            case "sore" -> hour < 8 && hour > 0 ? hour + 12 : -1;
            case "malam", "malem" -> hour == 12 ? 0 : hour < 5 ? hour : hour + 12;
            case "pm", "p.m." -> hour == 0 ? -1 : hour == 12 ? 12 : hour + 12;
            default -> hour == 12 ? 0 : hour;
        };
    }
}
