package id.pendamping.dialog;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What every text of one content folder stands on: its languages, facts and common phrases. The phrases come last,
 * because they are texts themselves.
 */
final class Lexicon {

    private final List<Language> languages;
    private final LocalDate today;
    private Facts facts;
    private final boolean factsWereRead;
    private Contributions contributions;
    private final Map<Phrase, LocalText> phrases = new EnumMap<>(Phrase.class);

    Lexicon(List<Language> languages, LocalDate today, Optional<Facts> facts) {
        this.languages = languages;
        this.today = today;
        this.facts = facts.orElse(new Facts(Map.of()));
        this.factsWereRead = facts.isPresent();
        this.contributions = new Contributions(this.facts);
    }

    List<Language> languages() {
        return languages;
    }

    LocalDate today() {
        return today;
    }

    Facts facts() {
        return facts;
    }

    /** False when it would be noise to complain about every fact. */
    boolean factsWereRead() {
        return factsWereRead;
    }

    Contributions contributions() {
        return contributions;
    }

    /** The facts again, now with their sentences. */
    void learn(Facts worded) {
        facts = worded;
        contributions = new Contributions(worded);
    }

    void learn(Phrase phrase, LocalText text) {
        phrases.put(phrase, text);
    }

    Map<Phrase, LocalText> phrases() {
        return phrases;
    }

    /** A phrase as tiny HTML; empty only while the content is not complete. */
    String say(Phrase phrase, Scope scope) {
        LocalText text = phrases.get(phrase);
        return text == null ? "" : text.render(scope);
    }
}
