package id.pendamping.engine;

import id.pendamping.dialog.Words;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads what people type in plain spelling, so that {@code "Blm, Kaaak!"} and {@code "belum kak"} are the same. */
final class Speech {

    private static final Set<String> NEGATIONS = Set.of("tidak", "bukan", "belum", "jangan", "tanpa", "no", "not",
            "never", "dont");

    private static final int MOST_PICTURES = 3;

    private final Map<String, List<String>> slang = new HashMap<>();
    private final Set<String> yes = new HashSet<>();
    private final Set<String> no = new HashSet<>();

    Speech(Words words) {
        words.slang().forEach((spoken, plain) -> slang.put(String.join(" ", split(spoken)), split(plain)));
        words.yes().forEach(word -> yes.add(plain(word)));
        words.no().forEach(word -> no.add(plain(word)));
    }

    Spoken hear(String raw) {
        return new Spoken(raw.strip(), words(raw));
    }

    String plain(String text) {
        return String.join(" ", words(text));
    }

    List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : split(text)) {
            words.addAll(slang.getOrDefault(word, List.of(word)));
        }
        return words;
    }

    boolean agrees(Spoken spoken) {
        return yes.contains(spoken.plain());
    }

    boolean refuses(Spoken spoken) {
        return no.contains(spoken.plain());
    }

    boolean agreesSomewhere(Spoken spoken) {
        return spoken.words().stream().anyMatch(yes::contains);
    }

    boolean negates(List<String> words) {
        return words.stream().anyMatch(word -> no.contains(word) || NEGATIONS.contains(word));
    }

    private static List<String> split(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).codePoints()
                .forEach(point -> append(plain, point));
        String words = plain.toString().strip();
        return words.isEmpty() ? pictures(text) : List.of(words.split(" +"));
    }

    /** A thumb is a word where there is no other. */
    private static List<String> pictures(String text) {
        return text.codePoints().filter(point -> Character.getType(point) == Character.OTHER_SYMBOL).distinct()
                .limit(MOST_PICTURES).mapToObj(Character::toString).toList();
    }

    private static void append(StringBuilder plain, int point) {
        if (Character.isDigit(point)) {
            plain.append((char) ('0' + Character.digit(point, 10)));
        } else if (Character.isLetter(point)) {
            boolean repeated = !plain.isEmpty() && plain.codePointBefore(plain.length()) == point;
            if (!repeated) {
                plain.appendCodePoint(point);
            }
        } else if (point != '\'' && point != '\u2019' && Character.getType(point) != Character.FORMAT
                && Character.getType(point) != Character.NON_SPACING_MARK) {
            plain.append(' ');
        }
    }
}
