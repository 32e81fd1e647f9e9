package id.pendamping.console.exports;

import id.pendamping.dialog.Language;
import id.pendamping.dialog.LocalText;
import id.pendamping.dialog.Template;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.MessageSource;

/** Takes words from the console's own and from the content. */
record Wording(MessageSource messages) {

    private static final String PREFIX = "exports.";

    /** @param key without the name of this room */
    Said key(String key, Said... parts) {
        return locale -> messages.getMessage(PREFIX + key,
                Arrays.stream(parts).map(part -> part.in(locale)).toArray(), locale);
    }

    /** As its author wrote it, in the language of the reader if there is one, without the marks of its letters. */
    static Said text(LocalText text) {
        return locale -> {
            Map<Language, Template> by = text.byLanguage();
            Template found = by.get(new Language(locale.getLanguage()));
            Template usual = found == null ? by.get(Language.INDONESIAN) : found;
            return (usual == null ? by.values().iterator().next() : usual).source().replaceAll("</?[biu]>", "")
                    .strip();
        };
    }

    static Said plain(String word) {
        return locale -> word;
    }

    static Map<String, Said> texts(Map<String, LocalText> values) {
        Map<String, Said> said = new TreeMap<>();
        values.forEach((value, words) -> said.put(value, text(words)));
        return said;
    }
}
