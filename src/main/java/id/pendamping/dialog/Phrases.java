package id.pendamping.dialog;

import java.util.EnumMap;
import java.util.Map;

/** The sentences that belong to no dialog: apologies, hints, old buttons. From {@code phrases.yaml}, complete. */
public record Phrases(Map<Phrase, LocalText> texts) {

    public Phrases {
        texts = java.util.Collections.unmodifiableMap(new EnumMap<>(texts));
    }

    public LocalText get(Phrase phrase) {
        LocalText text = texts.get(phrase);
        if (text == null) {
            throw new IllegalArgumentException("phrases.yaml has no " + phrase.key());
        }
        return text;
    }
}
