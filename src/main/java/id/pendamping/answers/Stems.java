package id.pendamping.answers;

import id.pendamping.dialog.Language;
import id.pendamping.dialog.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Reads a sentence as the stems that matter in it: slang in plain spelling, small words and fillers left out, and of
 * words that mean the same always the first. {@code "premi bpjs kesehatan brp kak"} is {@code [iur, jkn]}.
 */
final class Stems {

    private static final int SHORTEST_WITH_SLIP = 4;
    private static final DamerauLevenshteinDistance SLIPS = new DamerauLevenshteinDistance();

    private final Words words;
    private final Analyzer analyzer;
    private final Map<String, List<String>> alike = new HashMap<>();
    private final Set<String> ignored = new HashSet<>();
    private final List<String> fillers = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private int longest = 1;

    Stems(Words words, Language language) {
        this.words = words;
        this.analyzer = switch (language.code()) {
            case "id" -> new IndonesianAnalyzer();
            case "en" -> new EnglishAnalyzer();
            default -> new StandardAnalyzer();
        };
        words.ignored().stream().filter(word -> !word.contains(" ")).forEach(word -> ignored.addAll(analyzed(word)));
        words.ignored().stream().filter(word -> word.contains(" ")).forEach(fillers::add);
        for (List<String> group : words.alike()) {
            List<String> first = analyzed(group.getFirst());
            for (String word : group) {
                List<String> stems = analyzed(word);
                if (!stems.isEmpty()) {
                    alike.putIfAbsent(String.join(" ", stems), first);
                    longest = Math.max(longest, stems.size());
                }
            }
        }
    }

    /** Reads words of the content, and remembers them as well spelt. */
    List<String> learn(String text) {
        known.addAll(analyzed(text));
        return of(text);
    }

    List<String> of(String text) {
        List<String> stems = analyzed(text).stream().map(this::spelt).toList();
        List<String> read = new ArrayList<>();
        int at = 0;
        while (at < stems.size()) {
            int taken = 1;
            List<String> meant = List.of(stems.get(at));
            for (int size = Math.min(longest, stems.size() - at); size > 0; size--) {
                List<String> first = alike.get(String.join(" ", stems.subList(at, at + size)));
                if (first != null) {
                    taken = size;
                    meant = first;
                    break;
                }
            }
            read.addAll(meant);
            at += taken;
        }
        read.removeIf(ignored::contains);
        return read;
    }

    /** One slip of the thumb in a word that stands nowhere, for a word that means the same as others. */
    private String spelt(String stem) {
        if (stem.length() < SHORTEST_WITH_SLIP || known.contains(stem) || alike.containsKey(stem)) {
            return stem;
        }
        return alike.keySet().stream()
                .filter(word -> word.length() >= SHORTEST_WITH_SLIP && word.charAt(0) == stem.charAt(0))
                .filter(word -> SLIPS.apply(word, stem) == 1).min(Comparator.naturalOrder()).orElse(stem);
    }

    private List<String> analyzed(String text) {
        List<String> stems = new ArrayList<>();
        String plain = " " + words.normalise(text) + " ";
        for (String filler : fillers) {
            plain = plain.replace(" " + filler + " ", " ");
        }
        try (TokenStream tokens = analyzer.tokenStream("", plain)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                stems.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stems;
    }
}
