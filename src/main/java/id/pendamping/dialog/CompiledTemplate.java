package id.pendamping.dialog;

import java.util.List;
import java.util.Map;

/** A text as it is kept: pieces of ready tiny HTML, and places that are filled for each person. */
record CompiledTemplate(String source, List<Part> parts) implements Template {

    CompiledTemplate {
        parts = List.copyOf(parts);
    }

    @Override
    public String render(Scope scope) {
        if (parts.size() == 1 && parts.getFirst() instanceof Fixed fixed) {
            return fixed.html();
        }
        StringBuilder text = new StringBuilder(source.length() + 64);
        for (Part part : parts) {
            text.append(part.html(scope));
        }
        return text.toString();
    }

    /** The most characters that people read, markup not counted. */
    int longest() {
        return parts.stream().mapToInt(Part::longest).sum();
    }

    /** One piece of a text. */
    sealed interface Part {

        String html(Scope scope);

        int longest();
    }

    /** @param longest its characters without markup */
    record Fixed(String html, int longest) implements Part {

        @Override
        public String html(Scope scope) {
            return html;
        }
    }

    /** @param words how values of a plain name are said */
    record Place(Code code, Map<String, LocalText> words, Speech speech) implements Part {

        @Override
        public String html(Scope scope) {
            return speech.html(code.value(scope), words, scope);
        }

        @Override
        public int longest() {
            return Math.max(code.longest(), Speech.LONGEST_PHRASE);
        }
    }

    record FactPlace(FactValue fact) implements Part {

        @Override
        public String html(Scope scope) {
            return fact.html(scope);
        }

        @Override
        public int longest() {
            return fact.longest();
        }
    }

    /** A phrase that stands in other texts. */
    record PhrasePlace(Phrase phrase, Lexicon lexicon) implements Part {

        @Override
        public String html(Scope scope) {
            return lexicon.say(phrase, scope);
        }

        @Override
        public int longest() {
            LocalText text = lexicon.phrases().get(phrase);
            return text == null ? 0 : Lengths.of(text);
        }
    }
}
