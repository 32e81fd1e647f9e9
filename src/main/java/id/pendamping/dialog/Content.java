package id.pendamping.dialog;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that was read from the content folder, checked and frozen.
 *
 * @param languages the default language first
 * @param home the dialog that begins when nothing is open and nothing else fits
 * @param facts dated facts by id
 */
public record Content(List<Language> languages, Map<String, Dialog> dialogs, String home, Facts facts, Phrases phrases,
        Words words, PersonFields personFields) {

    public Content {
        languages = List.copyOf(languages);
        dialogs = Map.copyOf(dialogs);
    }

    /** @throws IllegalArgumentException for an unknown dialog */
    public Dialog dialog(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no dialog " + id));
    }

    public Optional<Dialog> find(String id) {
        return Optional.ofNullable(dialogs.get(id));
    }

    public Language defaultLanguage() {
        return languages.getFirst();
    }
}
