package id.pendamping.dialog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything that was read from the content folder, checked and frozen.
 *
 * @param languages the default language first
 * @param dialogs by id, in the order of their ids
 * @param triggers which dialog a command or a word begins, the words as {@link Words#normalise} leaves them
 * @param home the dialog that begins when nothing is open and nothing else fits
 * @param facts dated facts by id
 * @param contributions what has to be paid, worked out from the facts
 * @param checklists by id
 * @param programmes how programmes usually go, by id
 */
public record Content(List<Language> languages, Map<String, Dialog> dialogs, Map<String, String> triggers, String home,
        Facts facts, Provinces provinces, Contributions contributions, Phrases phrases, Words words,
        PersonFields personFields, Map<String, Checklist> checklists, Map<String, ProgrammeTemplate> programmes) {

    public Content {
        languages = List.copyOf(languages);
        dialogs = Collections.unmodifiableMap(new LinkedHashMap<>(dialogs));
        triggers = Map.copyOf(triggers);
        checklists = Collections.unmodifiableMap(new LinkedHashMap<>(checklists));
        programmes = Collections.unmodifiableMap(new LinkedHashMap<>(programmes));
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

    /**
     * The dialog that these words begin. A command may carry more words behind it ({@code /start kader-7}).
     *
     * @param normalisedText as {@link Words#normalise} leaves it
     */
    public Optional<Dialog> triggeredBy(String normalisedText) {
        String id = triggers.get(normalisedText);
        if (id == null && normalisedText.startsWith("/")) {
            int space = normalisedText.indexOf(' ');
            id = space < 0 ? null : triggers.get(normalisedText.substring(0, space));
        }
        return id == null ? Optional.empty() : find(id);
    }

    /** All sources beyond the conversation that any dialog reads. */
    public Set<String> reads() {
        return dialogs.values().stream().flatMap(dialog -> dialog.reads().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
