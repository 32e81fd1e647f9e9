package id.pendamping.engine;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A whole number: "12", "1.200", "3 orang", "dua belas". */
final class NumberWords {

    private static final int MOST_WORDS = 3;
    private static final Pattern NUMBER = Pattern
            .compile("(?<![\\p{L}\\d.,:/])(-?)(\\d{1,3}(?:[.,]\\d{3})+|\\d+)(?![\\p{L}\\d:/]|[.,]\\d)");
    private static final int MOST_DIGITS = 15;

    private NumberWords() {
    }

    /** @param text as {@link Digits} gives it */
    static Optional<Long> read(String text) {
        Optional<Long> spelled = SpelledNumber.read(text);
        if (spelled.isPresent() || text.split(" ").length > MOST_WORDS || hasOtherDigits(text)) {
            return spelled;
        }
        Matcher number = NUMBER.matcher(text);
        if (!number.find()) {
            return Optional.empty();
        }
        boolean isNegative = !number.group(1).isEmpty();
        String digits = number.group(2).replaceAll("[.,]", "");
        if (digits.length() > MOST_DIGITS || number.find()) {
            return Optional.empty();
        }
        long value = Long.parseLong(digits);
        return Optional.of(isNegative ? -value : value);
    }

    private static boolean hasOtherDigits(String text) {
        return NUMBER.matcher(text).replaceAll("").matches(".*\\d.*");
    }
}
