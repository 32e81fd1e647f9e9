package id.pendamping.dialog;

import id.pendamping.dialog.Words.Universal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code words.yaml}; every word is kept as {@link Words#normalise} leaves it. */
final class WordsReader {

    static final Words NONE = new Words(Map.of(), Map.of(), Set.of(), Set.of());

    Words read(Cursor root) {
        Table table = root.table("universal", "yes", "no", "slang", "alike", "ignored");
        Words slang = new Words(Map.of(), table.find("slang").map(WordsReader::slang).orElse(Map.of()), Set.of(),
                Set.of());
        Map<Universal, List<String>> universal = table.need("universal").map(at -> universal(at, slang))
                .orElse(Map.of());
        Set<String> yes = words(table, "yes", slang);
        Set<String> no = words(table, "no", slang);
        table.find("no").ifPresent(at -> no.stream().filter(yes::contains)
                .forEach(word -> at.error("\"" + word + "\" is both yes and no", "")));
        List<List<String>> alike = table.items("alike").stream().map(WordsReader::group)
                .filter(group -> !group.isEmpty())
                .toList();
        return new Words(universal, slang.slang(), yes, no, alike,
                table.find("ignored").map(at -> Set.copyOf(at.texts())).orElse(Set.of()));
    }

    private static List<String> group(Cursor at) {
        List<String> group = at.texts();
        if (group.size() < 2) {
            at.error("words that mean the same are at least two", "legal: [iuran, premi]");
        }
        return group;
    }

    private static Set<String> words(Table table, String key, Words slang) {
        Set<String> words = new LinkedHashSet<>();
        table.need(key).ifPresent(at -> at.texts().forEach(word -> words.add(slang.normalise(word))));
        return words;
    }

    private static Map<Universal, List<String>> universal(Cursor at, Words slang) {
        String[] keys = Arrays.stream(Universal.values()).map(kind -> Cursor.word(kind, '-')).toArray(String[]::new);
        Table table = at.table(keys);
        Map<Universal, List<String>> universal = new EnumMap<>(Universal.class);
        Map<String, Universal> owners = new HashMap<>();
        for (Universal kind : Universal.values()) {
            table.need(Cursor.word(kind, '-')).ifPresent(words -> universal.put(kind, words.items().stream()
                    .flatMap(word -> word.text().map(slang::normalise).stream()
                            .peek(text -> complainTwice(word, text, owners.putIfAbsent(text, kind), kind)))
                    .distinct().toList()));
        }
        return universal;
    }

    private static void complainTwice(Cursor at, String word, @Nullable Universal owner,
            Universal kind) {
        if (owner != null && owner != kind) {
            at.error("\"" + word + "\" already means " + Cursor.word(owner, '-'), "");
        }
    }

    private static Map<String, String> slang(Cursor at) {
        Map<String, String> slang = new HashMap<>();
        at.entries().forEach((word, plain) -> plain.text()
                .ifPresent(text -> slang.put(NONE.normalise(word), NONE.normalise(text))));
        slang.forEach((word, plain) -> {
            for (String part : plain.split(" ")) {
                if (slang.containsKey(part) && !part.equals(slang.get(part))) {
                    at.error("the slang word \"" + word + "\" is read as \"" + plain
                            + "\", which is a slang word itself", "legal: the plain words");
                }
            }
        });
        return slang;
    }
}
