package id.pendamping.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code content.yaml} says.
 *
 * @param languages the default language first
 * @param home the dialog that begins when nothing else fits, with where it is named
 */
record Settings(List<Language> languages, Optional<Cursor> home) {

    static Settings read(Cursor root) {
        Table table = root.table("languages", "home");
        List<Language> languages = new ArrayList<>();
        table.need("languages").ifPresent(list -> list.items().forEach(at -> at.text().ifPresent(code -> {
            if (!code.matches("[a-z]{2,3}")) {
                at.error("\"" + code + "\" is not a language code", "legal: two or three small letters, like id");
            } else if (languages.contains(new Language(code))) {
                at.error("the language \"" + code + "\" stands here twice", "");
            } else {
                languages.add(new Language(code));
            }
        })));
        if (languages.isEmpty()) {
            root.error("no language is named", "legal: languages: [id, en]");
            languages.add(Language.INDONESIAN);
        }
        return new Settings(List.copyOf(languages), table.need("home"));
    }
}
