package id.pendamping.dialog;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Hands out facts while texts are read, complains about those that cannot be used, and knows which were used. */
final class FactBook {

    private final Lexicon lexicon;
    private final Speech speech;
    private final Set<Fact> used = new LinkedHashSet<>();

    FactBook(Lexicon lexicon, Speech speech) {
        this.lexicon = lexicon;
        this.speech = speech;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Speech speech() {
        return speech;
    }

    /** A fact that is named; one that does not hold today is a warning, an unknown one an error. */
    Optional<FactValue> use(String id, Cursor at) {
        Optional<Fact> found = lexicon.facts().find(id);
        if (found.isEmpty()) {
            if (lexicon.factsWereRead()) {
                at.unknown("fact", id, lexicon.facts().byId().keySet());
            }
            return Optional.empty();
        }
        Fact fact = found.get();
        if (!fact.isValidOn(lexicon.today())) {
            at.warning("the fact \"" + id + "\" does not hold on " + lexicon.today(),
                    "it is said to be unknown; legal: a fact that holds, or new dates in facts.yaml");
        }
        used.add(fact);
        return Optional.of(new FactValue(fact, speech));
    }

    /** Whether everything is there that a function reckons with. */
    boolean has(Function function, Cursor at) {
        boolean all = true;
        for (String id : function.facts()) {
            Optional<Fact> fact = lexicon.facts().find(id);
            fact.ifPresent(used::add);
            if (fact.isEmpty() && lexicon.factsWereRead()) {
                at.error(function.word() + "() needs the fact \"" + id + "\"", "legal: the fact in facts.yaml");
                all = false;
            }
        }
        return all;
    }

    void alsoRestsOn(Collection<Fact> facts) {
        used.addAll(facts);
    }

    /** Whether anything that was used is not confirmed twice. */
    boolean isUnsure() {
        return used.stream().anyMatch(fact -> fact.confidence() != Fact.Confidence.VERIFIED);
    }
}
