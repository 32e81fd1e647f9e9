package id.pendamping.engine;

import id.pendamping.dialog.Phrase;
import id.pendamping.dialog.Step.Ask;
import id.pendamping.dialog.Step.AskKind;
import id.pendamping.dialog.Words.Universal;
import id.pendamping.engine.Understood.Answer;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what typed words are. Stop wins over everything; then come a clear answer to the open question, the words
 * that work everywhere, and a guess. A question for free text leaves nothing to guessing.
 */
final class Typing {

    /** What is still meant for the program while somebody of staff has the talk. */
    private static final Set<Universal> HEARD_BESIDE = Set.of(Universal.MENU, Universal.HELP, Universal.LANGUAGE);

    private final Speech speech;
    private final Everywhere everywhere;
    private final Wishes wishes;
    private final Questions questions;
    private final Answering answering;
    private final Asking asking;
    private final Reminded reminded;
    private final Helping helping;

    Typing(Speech speech, Everywhere everywhere, Wishes wishes, Questions questions, Answering answering,
            Asking asking, Reminded reminded, Helping helping) {
        this.speech = speech;
        this.everywhere = everywhere;
        this.wishes = wishes;
        this.questions = questions;
        this.answering = answering;
        this.asking = asking;
        this.reminded = reminded;
        this.helping = helping;
    }

    void hear(Draft draft, String raw) {
        Spoken spoken = speech.hear(raw);
        if (spoken.isCommand()) {
            command(draft, spoken);
            return;
        }
        Optional<Universal> wish = everywhere.word(spoken);
        if (wish.filter(Universal.STOP::equals).isPresent()) {
            wishes.grant(draft, Universal.STOP);
            return;
        }
        Optional<Phrase> warning = SecretWords.warning(raw, isOpen(draft, AskKind.NIK) || Held.isOpen(draft));
        if (warning.isPresent()) {
            wishes.again(draft, draft.render(warning.get()));
        } else if (draft.open() == null) {
            withoutQuestion(draft, spoken, wish);
        } else if (Held.isOpen(draft)) {
            wish.filter(HEARD_BESIDE::contains).ifPresentOrElse(known -> wishes.grant(draft, known),
                    () -> helping.hear(draft, spoken));
        } else if (isOpen(draft, AskKind.TEXT)) {
            wish.ifPresentOrElse(known -> wishes.grant(draft, known),
                    () -> answering.take(draft, questions.typed(draft, spoken)));
        } else {
            withQuestion(draft, spoken, wish);
        }
    }

    private void command(Draft draft, Spoken spoken) {
        Optional<Universal> wish = everywhere.command(spoken);
        Optional<Begun> dialog = everywhere.begun(spoken);
        Optional<Universal> meant = everywhere.word(spoken).or(() -> everywhere.misspelt(spoken));
        if (wish.isPresent()) {
            wishes.grant(draft, wish.get());
        } else if (dialog.isPresent()) {
            wishes.begin(draft, dialog.get());
        } else if (meant.isPresent()) {
            wishes.grant(draft, meant.get());
        } else {
            wishes.missed(draft);
        }
    }

    private void withQuestion(Draft draft, Spoken spoken, Optional<Universal> wish) {
        Understood understood = questions.typed(draft, spoken);
        boolean isMissed = understood instanceof Understood.Missed;
        if (!isMissed && !(understood instanceof Answer guess && !guess.sure())) {
            answering.take(draft, understood);
            return;
        }
        Optional<Begun> dialog = everywhere.begun(spoken);
        Optional<Universal> misspelt = everywhere.misspelt(spoken);
        boolean stop = everywhere.wantsStop(spoken, speech) || misspelt.filter(Universal.STOP::equals).isPresent();
        if (wish.isPresent()) {
            wishes.grant(draft, wish.get());
        } else if (dialog.isPresent()) {
            wishes.begin(draft, dialog.get());
        } else if (stop) {
            wishes.grant(draft, Universal.STOP);
        } else if (isMissed && misspelt.isPresent()) {
            wishes.grant(draft, misspelt.get());
        } else if (!asking.beside(draft, spoken)) {
            answering.take(draft, understood);
        }
    }

    private void withoutQuestion(Draft draft, Spoken spoken, Optional<Universal> wish) {
        Optional<Universal> known = wish.or(() -> everywhere.wantsStop(spoken, speech)
                ? Optional.of(Universal.STOP)
                : Optional.empty());
        Optional<Begun> dialog = everywhere.begun(spoken);
        if (dialog.isEmpty() && draft.stack().isEmpty() && !draft.standing().stopped()) {
            dialog = everywhere.begunAlone(spoken);
        }
        if (known.isPresent()) {
            wishes.grant(draft, known.get());
        } else if (dialog.isPresent()) {
            wishes.begin(draft, dialog.get());
        } else if (draft.stack().isEmpty() && !draft.standing().stopped() && reminded.hear(draft, spoken)) {
            return;
        } else if (everywhere.misspelt(spoken).isPresent()) {
            wishes.grant(draft, everywhere.misspelt(spoken).get());
        } else if (asking.begin(draft, spoken)) {
            return;
        } else if (draft.standing().stopped() || !draft.stack().isEmpty() || everywhere.home().isEmpty()) {
            wishes.again(draft, "");
        } else {
            wishes.begin(draft, reminded.newest(draft).orElseGet(() -> Begun.of(everywhere.home().get())));
        }
    }

    private static boolean isOpen(Draft draft, AskKind kind) {
        return draft.open() != null && draft.step() instanceof Ask ask && ask.kind() == kind;
    }
}
