package id.pendamping.dialog;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words people use, from {@code words.yaml}: what works everywhere, and how slang is read.
 *
 * @param universal words and /commands for each thing that works everywhere
 *        All words stand here as {@link #normalise} leaves them.
 * @param slang everyday spelling to plain spelling: {@code blm} to {@code belum}
 * @param yes words that agree
 * @param no words that refuse; a negation wins over everything but stop
 * @param alike groups of words that mean the same in a question in free words
 * @param ignored words that say nothing in such a question
 */
public record Words(Map<Universal, List<String>> universal, Map<String, String> slang, Set<String> yes,
        Set<String> no, List<List<String>> alike, Set<String> ignored) {

    public Words {
        universal = Map.copyOf(universal);
        slang = Map.copyOf(slang);
        yes = Set.copyOf(yes);
        no = Set.copyOf(no);
        alike = alike.stream().map(List::copyOf).toList();
        ignored = Set.copyOf(ignored);
    }

    /** Words without anything for questions in free words. */
    public Words(Map<Universal, List<String>> universal, Map<String, String> slang, Set<String> yes, Set<String> no) {
        this(universal, slang, yes, no, List.of(), Set.of());
    }

    /**
     * The bare words of what someone typed, slang read as plain spelling: {@code "Sdh, Pak!!"} becomes
     * {@code "sudah pak"}. Doing it twice changes nothing.
     */
    public String normalise(String text) {
        String plain = Plain.of(text);
        if (slang.isEmpty() || plain.isEmpty()) {
            return plain;
        }
        StringBuilder read = new StringBuilder(plain.length() + 16);
        for (String word : plain.split(" ")) {
            if (!read.isEmpty()) {
                read.append(' ');
            }
            read.append(slang.getOrDefault(word, word));
        }
        return read.toString();
    }

    /** What works at every moment of every dialog. */
    public enum Universal {
        STOP, MENU, HELP, BACK, AGAIN, LANGUAGE, UNDO
    }
}
