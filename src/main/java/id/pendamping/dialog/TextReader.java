package id.pendamping.dialog;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads texts: one entry per language, all of them there. */
final class TextReader {

    /** The key of the same text in fewer words. */
    private static final String SHORT = "short";

    private final Lexicon lexicon;
    private final Speech speech;

    TextReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.speech = new Speech(lexicon);
    }

    /** A text without places to fill, such as the name of a field. */
    Optional<LocalText> plain(Cursor at) {
        return read(at, Names.NONE);
    }

    Optional<LocalText> read(Cursor at, Names names) {
        return read(at, names, false, List.of());
    }

    /**
     * @param worded whether the words themselves say how sure they are
     * @param restsOn facts that are behind the words without being named in them
     */
    Optional<LocalText> read(Cursor at, Names names, boolean worded, Collection<Fact> restsOn) {
        Map<String, Cursor> entries = at.entries();
        List<String> codes = lexicon.languages().stream().map(Language::code).toList();
        entries.forEach((code, text) -> {
            if (!codes.contains(code) && !code.equals(SHORT)) {
                text.unknown("language", code, codes);
            }
        });
        LocalText brief = at.peek(SHORT).flatMap(text -> read(text, names, worded, restsOn)).orElse(null);
        Map<Language, Template> byLanguage = new HashMap<>();
        for (Language language : lexicon.languages()) {
            Cursor text = entries.get(language.code());
            if (text == null) {
                if (!entries.isEmpty()) {
                    at.error("the text is missing in " + language,
                            "legal: a text in each of " + String.join(", ", codes));
                }
            } else {
                text.text().flatMap(source -> compile(source, text, names, worded, restsOn))
                        .ifPresent(template -> byLanguage.put(language, template));
            }
        }
        return byLanguage.size() == lexicon.languages().size()
                ? Optional.of(new LocalText(byLanguage, brief))
                : Optional.empty();
    }

    private Optional<CompiledTemplate> compile(String source, Cursor at, Names names, boolean worded,
            Collection<Fact> restsOn) {
        ProgrammeNames.swappedIn(source).ifPresent(swapped -> at.error("JKK and JKM are swapped in \"" + swapped + "\"",
                "legal: Jaminan Kecelakaan Kerja (JKK), Jaminan Kematian (JKM)"));
        FactBook facts = new FactBook(lexicon, speech);
        facts.alsoRestsOn(restsOn);
        return new TemplateCompiler(facts, names, at).compile(source, worded);
    }

    /** An expression whose value is kept. */
    Optional<CompiledExpression> expression(Cursor at, Names names) {
        return at.text().flatMap(source -> new ExpressionCompiler(new FactBook(lexicon, speech), names, at)
                .compile(source).map(code -> new CompiledExpression(source, code)));
    }

    /** An expression that decides. */
    Optional<Condition> condition(Cursor at, Names names) {
        return expression(at, names).map(expression -> new CompiledCondition(expression.source(), expression.code()));
    }
}
