package id.pendamping.engine;

import id.pendamping.dialog.Language;
import id.pendamping.dialog.Phrase;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.engine.Position.Checkpoint;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Takes the last answer back and asks its question again. What was recorded stays until the new answer replaces it, but
 * a consent that was given by mistake is withdrawn at once.
 */
final class Undo {

    private final Walk walk;
    private final Questions questions;
    private final Versions versions;

    Undo(Walk walk, Questions questions, Versions versions) {
        this.walk = walk;
        this.questions = questions;
        this.versions = versions;
    }

    /** Everything an answer may change, by name. */
    static Map<String, Object> values(Draft draft) {
        Map<String, Object> values = new HashMap<>(draft.memory().variables());
        values.putAll(ProgressNotes.values(draft));
        values.put("me.language", draft.standing().language().code());
        values.put("me.zone", draft.standing().zone().getId());
        values.put("me.stopped", draft.standing().stopped());
        values.put("me.simple", draft.standing().simple());
        for (Consent consent : Consent.values()) {
            values.put(name(consent), draft.standing().has(consent));
        }
        return values;
    }

    /**
     * @param strikes whether what was written into a book is taken back, too; whoever only wants to see the question
     *        before does not mean that
     * @return false if there is nothing to take back
     */
    boolean back(Draft draft, Phrase said, boolean strikes) {
        Optional<Checkpoint> last = draft.trail().last().filter(point -> strikes || point.open() != null);
        if (last.isEmpty()) {
            return false;
        }
        draft.trail().dropLast();
        Checkpoint checkpoint = last.get();
        draft.memory().variables().keySet().removeAll(checkpoint.remove());
        checkpoint.restore().forEach((name, value) -> restore(draft, name, value));
        draft.stack().clear();
        draft.stack().addAll(checkpoint.stack());
        draft.open(checkpoint.open());
        versions.meet(draft);
        if (draft.open() == null) {
            draft.openWith(draft.render(said));
            walk.run(draft);
        } else {
            questions.again(draft, draft.render(said), 0);
        }
        return true;
    }

    private static void restore(Draft draft, String name, Object value) {
        if (name.equals("me.language")) {
            draft.memory().standing(draft.standing().with(new Language(String.valueOf(value))));
        } else if (name.equals("me.zone")) {
            draft.memory().standing(draft.standing().with(ZoneId.of(String.valueOf(value))));
        } else if (name.equals("me.stopped")) {
            draft.memory().standing(draft.standing().withStopped(Boolean.TRUE.equals(value)));
        } else if (name.equals("me.simple")) {
            draft.memory().standing(draft.standing().withSimple(Boolean.TRUE.equals(value)));
        } else if (name.startsWith("me.")) {
            Consent consent = Consent.valueOf(name.substring("me.".length()).toUpperCase(Locale.ROOT));
            draft.memory().consent(consent, Boolean.TRUE.equals(value), "taken back");
        } else if (ProgressNotes.isName(name)) {
            ProgressNotes.keep(draft.memory(), name, ItemState.of(value));
        } else {
            draft.memory().put(name, value);
        }
    }

    private static String name(Consent consent) {
        return "me." + consent.name().toLowerCase(Locale.ROOT);
    }
}
