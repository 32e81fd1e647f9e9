package id.pendamping.engine;

import java.util.List;
import java.util.Locale;

/**
 * Something a person typed.
 *
 * @param raw as it came
 * @param words in plain spelling: small letters, no signs, no slang, no repeated letters
 */
record Spoken(String raw, List<String> words) {

    String plain() {
        return String.join(" ", words);
    }

    boolean isCommand() {
        return raw.startsWith("/");
    }

    /** What stands behind the first word, as it was typed. */
    String behindTheFirst() {
        String[] parts = raw.split("\\s+", 2);
        return parts.length < 2 ? "" : parts[1];
    }

    /** The command alone: {@code /start} of {@code /Start@pendamping_bot friend}. */
    String command() {
        String first = raw.split("\\s", 2)[0];
        int at = first.indexOf('@');
        return (at < 0 ? first : first.substring(0, at)).toLowerCase(Locale.ROOT);
    }
}
