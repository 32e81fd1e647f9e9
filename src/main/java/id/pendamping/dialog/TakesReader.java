package id.pendamping.dialog;

import id.pendamping.dialog.Dialog.Takes;
import id.pendamping.dialog.Step.AskKind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Reads {@code takes: {amount: money, alone: true}}: the variable, the kind of answer, whether it needs no trigger, and
 * which links to the bot begin it; or
 * {@code takes: question}, which takes any words.
 */
final class TakesReader {

    private static final List<AskKind> KINDS = List.of(AskKind.MONEY, AskKind.NUMBER, AskKind.TEXT);
    private static final String ALONE = "alone";
    private static final String LINKS = "links";

    private TakesReader() {
    }

    /** The variable, before anything is checked. */
    static Optional<String> into(Cursor at) {
        if (at.node() instanceof ScalarNode) {
            return at.quiet().text();
        }
        return at.quiet().entries().keySet().stream().filter(name -> !name.equals(ALONE) && !name.equals(LINKS))
                .findFirst();
    }

    static Optional<Takes> read(Cursor at) {
        if (at.node() instanceof ScalarNode) {
            Optional<Takes> text = into(at).filter(Names::isLegal).map(name -> new Takes(name, AskKind.TEXT, false));
            if (text.isEmpty()) {
                at.error("takes names a variable", "legal: letters, digits and _");
            }
            return text;
        }
        Map<String, Cursor> entries = at.entries();
        Optional<String> into = into(at);
        boolean alone = Optional.ofNullable(entries.get(ALONE)).map(Cursor::flag).orElse(false);
        List<String> links = links(entries.get(LINKS));
        long options = entries.keySet().stream().filter(name -> name.equals(ALONE) || name.equals(LINKS)).count();
        if (into.isEmpty() || !Names.isLegal(into.get()) || entries.size() != options + 1) {
            at.error("takes names one variable and its kind", "legal: takes: {amount: money}");
            return Optional.empty();
        }
        List<String> words = KINDS.stream().map(kind -> Cursor.word(kind, '-')).toList();
        Cursor kind = Objects.requireNonNull(entries.get(into.get()));
        return kind.text().flatMap(word -> {
            if (!words.contains(word)) {
                kind.unknown("kind", word, words);
                return Optional.empty();
            }
            return Optional.of(new Takes(into.get(), KINDS.get(words.indexOf(word)), alone, links));
        });
    }

    private static List<String> links(@Nullable Cursor at) {
        List<String> links = at == null
                ? List.of()
                : at.items().stream().flatMap(prefix -> prefix.text().stream()).toList();
        if (at != null && !links.stream().allMatch(prefix -> prefix.matches("[a-z]{1,20}"))) {
            at.error("the prefix of a link is one word", "legal: links: [group], up to 20 small letters");
        }
        return links;
    }
}
