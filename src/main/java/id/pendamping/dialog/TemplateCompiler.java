package id.pendamping.dialog;

import id.pendamping.chat.Html;
import id.pendamping.dialog.CompiledTemplate.FactPlace;
import id.pendamping.dialog.CompiledTemplate.Fixed;
import id.pendamping.dialog.CompiledTemplate.Part;
import id.pendamping.dialog.CompiledTemplate.PhrasePlace;
import id.pendamping.dialog.CompiledTemplate.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cuts one written text at its braces and makes a template of it. */
final class TemplateCompiler {

    private static final String FACT = "fact:";
    private static final String CARE_CENTRE = "care_centre";
    private static final String LEGAL_BRACES = "legal: {name}, {fact:id}, {{ and }} for braces as such";

    private final FactBook facts;
    private final Names names;
    private final Cursor at;
    private final Markup markup = new Markup();
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder fixed = new StringBuilder();
    private boolean failed;
    private boolean namesCareCentre;

    TemplateCompiler(FactBook facts, Names names, Cursor at) {
        this.facts = facts;
        this.names = names;
        this.at = at;
    }

    /**
     * @param worded whether the words themselves say how sure they are
     * @return empty when something was wrong, which has been told then
     */
    Optional<CompiledTemplate> compile(String source, boolean worded) {
        String text = source.strip();
        int from = 0;
        while (from < text.length()) {
            from = piece(text, from);
        }
        closePiece();
        if (!markup.isClosed()) {
            fail("<b> and <i> are not closed in order", "legal: <b>…</b>, <i>…</i>");
        }
        if (!worded && !namesCareCentre && facts.isUnsure()) {
            parts.add(new Fixed("\n\n", 2));
            parts.add(new PhrasePlace(Phrase.CARE_CENTRE, facts.lexicon()));
        }
        return failed ? Optional.empty() : Optional.of(new CompiledTemplate(source, parts));
    }

    private int piece(String text, int from) {
        char sign = text.charAt(from);
        if (sign != '{' && sign != '}') {
            fixed.append(sign);
            return from + 1;
        }
        if (from + 1 < text.length() && text.charAt(from + 1) == sign) {
            fixed.append(sign);
            return from + 2;
        }
        int close = sign == '{' ? closingBrace(text, from + 1) : -1;
        if (close < 0) {
            fail("a brace \"" + sign + "\" without its partner", LEGAL_BRACES);
            return from + 1;
        }
        closePiece();
        place(text.substring(from + 1, close).strip());
        return close + 1;
    }

    /** Braces between quotes belong to the words. */
    private static int closingBrace(String text, int from) {
        boolean quoted = false;
        for (int i = from; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '\'') {
                quoted = !quoted;
            } else if (sign == '}' && !quoted) {
                return i;
            }
        }
        return -1;
    }

    private void closePiece() {
        if (!fixed.isEmpty()) {
            String html = markup.html(fixed.toString());
            parts.add(new Fixed(html, Html.plain(html).length()));
            fixed.setLength(0);
        }
    }

    private void place(String written) {
        if (written.isEmpty()) {
            fail("nothing stands between the braces", LEGAL_BRACES);
        } else if (written.equals(CARE_CENTRE)) {
            namesCareCentre = true;
            parts.add(new PhrasePlace(Phrase.CARE_CENTRE, facts.lexicon()));
        } else if (written.startsWith(FACT)) {
            Optional<FactValue> fact = facts.use(written.substring(FACT.length()).strip(), at);
            failed |= fact.isEmpty();
            fact.ifPresent(value -> parts.add(new FactPlace(value)));
        } else {
            Optional<Code> code = new ExpressionCompiler(facts, names, at).compile(written);
            failed |= code.isEmpty();
            code.ifPresent(value -> parts.add(new Place(value, wordsOf(value), facts.speech())));
        }
    }

    private static Map<String, LocalText> wordsOf(Code code) {
        return code instanceof Code.Named(Name name) ? name.words() : Map.of();
    }

    private void fail(String what, String legal) {
        failed = true;
        at.error(what, legal);
    }
}
