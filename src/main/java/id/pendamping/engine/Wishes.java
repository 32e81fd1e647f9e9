package id.pendamping.engine;

import id.pendamping.dialog.Dialog;
import id.pendamping.dialog.Phrase;
import id.pendamping.dialog.Words.Universal;
import java.util.Optional;

/** Does what works at every moment of every dialog. */
final class Wishes {

    /** What the button carries that stands where nothing is open. */
    static final String BEGIN = "begin";

    private final Everywhere everywhere;
    private final Walk walk;
    private final Questions questions;
    private final Undo undo;

    Wishes(Everywhere everywhere, Walk walk, Questions questions, Undo undo) {
        this.everywhere = everywhere;
        this.walk = walk;
        this.questions = questions;
        this.undo = undo;
    }

    void grant(Draft draft, Universal wish) {
        Optional<Dialog> dialog = everywhere.dialog(wish);
        if (dialog.isPresent()) {
            begin(draft, Begun.of(dialog.get()));
            return;
        }
        switch (wish) {
            case STOP -> stop(draft);
            case BACK -> back(draft, Phrase.WENT_BACK, false);
            case UNDO -> back(draft, Phrase.UNDONE, true);
            case AGAIN -> again(draft, "");
            case HELP -> again(draft, draft.open() == null ? "" : questions.hint(draft, 2));
            case MENU, LANGUAGE -> missed(draft);
        }
    }

    /** Whoever begins anew at home is no longer stopped; looking something up does not make them so. */
    void begin(Draft draft, Begun begun) {
        if (begun.dialog().id().equals(draft.content().home())) {
            draft.memory().standing(draft.standing().withStopped(false));
        }
        walk.begin(draft, begun);
    }

    void beginHome(Draft draft) {
        begin(draft, Begun.of(draft.content().dialog(draft.content().home())));
    }

    private void stop(Draft draft) {
        draft.memory().standing(draft.standing().withStopped(true));
        walk.leaveAll(draft);
        draft.say(Phrase.STOP_CONFIRMED);
    }

    private void back(Draft draft, Phrase said, boolean strikes) {
        if (!undo.back(draft, said, strikes)) {
            again(draft, draft.render(Phrase.NOTHING_TO_UNDO));
        }
    }

    /** A few words and then the question; where nothing is open, what can be done. */
    void again(Draft draft, String words) {
        if (draft.open() != null) {
            questions.again(draft, words);
        } else if (!draft.stack().isEmpty()) {
            draft.openWith(words);
            walk.resume(draft);
        } else {
            draft.openWith(words);
            draft.offer(draft.standing().stopped() ? Phrase.STOPPED : Phrase.IDLE, Phrase.BEGIN, BEGIN);
        }
    }

    void missed(Draft draft) {
        if (draft.open() != null) {
            questions.missed(draft);
        } else {
            again(draft, "");
        }
    }
}
