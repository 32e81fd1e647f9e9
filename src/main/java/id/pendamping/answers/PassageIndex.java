package id.pendamping.answers;

import id.pendamping.chat.Html;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.LocalText;
import id.pendamping.dialog.Phrase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * All passages in memory, found by the words of a question. A word that stands nowhere is looked for with a slip of the
 * thumb or two. Of the words that matter half have to be found, of a long question two, later a third.
 */
final class PassageIndex {

    private static final String SAID = ".said";
    private static final String ASKED = ".asked";
    private static final float ASKED_WEIGHT = 1.3f;
    private static final float SLIP_WEIGHT = 0.6f;
    /** A page says more than was asked. */
    private static final double PAGE_WEIGHT = 0.7;
    /** How many times as many are looked at, because of that weight. */
    private static final int LOOKED_AT = 3;
    private static final float PAIR_WEIGHT = 0.3f;
    private static final float TIE = 0.2f;
    private static final int SHORTEST_WITH_SLIP = 5;
    private static final int SHORTEST_WITH_TWO_SLIPS = 8;
    private static final int FEW_WORDS = 3;
    private static final int MOST_WORDS = 40;

    private final Content content;
    private final List<Passage> passages;
    private final Map<Language, Stems> stems = new LinkedHashMap<>();
    private final IndexSearcher searcher;

    PassageIndex(Content content, List<Passage> passages, LocalDate day) {
        this.content = content;
        this.passages = passages;
        content.languages().forEach(language -> stems.put(language, new Stems(content.words(), language)));
        try {
            ByteBuffersDirectory memory = new ByteBuffersDirectory();
            try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
                for (Passage passage : passages) {
                    writer.addDocument(document(passage, day));
                }
                writer.forceMerge(1);
            }
            searcher = new IndexSearcher(DirectoryReader.open(memory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Document document(Passage passage, LocalDate day) {
        Document document = new Document();
        boolean isFirst = true;
        for (Map.Entry<Language, Stems> entry : stems.entrySet()) {
            Everybody scope = new Everybody(entry.getKey(), day);
            String unsure = content.phrases().get(Phrase.CARE_CENTRE).render(scope);
            StringBuilder asked = new StringBuilder(isFirst ? passage.keys() : "");
            for (LocalText ask : passage.asks()) {
                asked.append(' ').append(Html.plain(ask.render(scope)));
            }
            String said = passage.words().render(scope).replace(unsure, "");
            add(document, entry.getKey().code() + SAID, entry.getValue().learn(Html.plain(said)));
            add(document, entry.getKey().code() + ASKED, entry.getValue().learn(asked.toString()));
            isFirst = false;
        }
        return document;
    }

    private static void add(Document document, String field, List<String> words) {
        document.add(new TextField(field, String.join(" ", words), Store.NO));
    }

    /** The best first. */
    List<Passage> find(String question, int most) {
        List<Query> readings = new ArrayList<>();
        stems.forEach((language, reader) -> {
            Set<String> words = new LinkedHashSet<>(reader.of(question));
            if (!words.isEmpty() && words.size() <= MOST_WORDS) {
                readings.add(query(language.code(), words));
            }
        });
        try {
            List<Passage> found = new ArrayList<>();
            Stream.of(searcher.search(new DisjunctionMaxQuery(readings, 0), most * LOOKED_AT).scoreDocs)
                    .sorted(Comparator.comparingDouble(this::worth).reversed()).limit(most)
                    .forEach(hit -> found.add(passages.get(hit.doc)));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double worth(ScoreDoc hit) {
        return passages.get(hit.doc).lesson() == null ? hit.score : hit.score * PAGE_WEIGHT;
    }

    private Query query(String language, Set<String> words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(word(language, word), Occur.SHOULD));
        int least = words.size() <= FEW_WORDS ? (words.size() + 1) / 2 : Math.max(2, words.size() / 3);
        BooleanQuery.Builder inOrder = new BooleanQuery.Builder()
                .add(all.setMinimumNumberShouldMatch(least).build(), Occur.MUST);
        pairs(language, List.copyOf(words)).forEach(pair -> inOrder.add(pair, Occur.SHOULD));
        return inOrder.build();
    }

    /** Words that stand side by side as they were asked, as in "class 3", tell more than the same words apart. */
    private static List<Query> pairs(String language, List<String> words) {
        return IntStream.range(1, words.size()).boxed().flatMap(i -> Stream.of(SAID, ASKED)
                .map(field -> (Query) new BoostQuery(new PhraseQuery(language + field, words.get(i - 1), words.get(i)),
                        PAIR_WEIGHT)))
                .toList();
    }

    private Query word(String language, String word) {
        List<Query> places = new ArrayList<>();
        boolean isKnown = isKnown(language + SAID, word) || isKnown(language + ASKED, word);
        for (String field : List.of(SAID, ASKED)) {
            Term term = new Term(language + field, word);
            float weight = field.equals(ASKED) ? ASKED_WEIGHT : 1;
            if (isKnown || word.length() < SHORTEST_WITH_SLIP) {
                places.add(new BoostQuery(new TermQuery(term), weight));
            } else {
                int slips = word.length() < SHORTEST_WITH_TWO_SLIPS ? 1 : 2;
                places.add(new BoostQuery(new FuzzyQuery(term, slips, 1), weight * SLIP_WEIGHT));
            }
        }
        return new DisjunctionMaxQuery(places, TIE);
    }

    private boolean isKnown(String field, String word) {
        try {
            return searcher.getIndexReader().docFreq(new Term(field, word)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
