package id.pendamping.engine;

import id.pendamping.chat.Inbound;
import id.pendamping.chat.Inbound.Tap;
import id.pendamping.dialog.Dialog;
import id.pendamping.dialog.Phrase;
import id.pendamping.engine.Effect.Send;
import id.pendamping.engine.Position.Open;
import id.pendamping.engine.Turn.Courtesy;
import id.pendamping.engine.Understood.Answer;
import org.jspecify.annotations.Nullable;

/** Takes what was understood of an answer and goes on from there. */
final class Answering {

    private final Walk walk;
    private final Questions questions;

    Answering(Walk walk, Questions questions) {
        this.walk = walk;
        this.questions = questions;
    }

    void take(Draft draft, Understood understood) {
        switch (understood) {
            case Answer answer -> accept(draft, answer);
            case Understood.Ticks ticks -> tick(draft, ticks);
            case Understood.Missed missed -> questions.missed(draft);
            case Understood.TooLong tooLong -> questions.again(draft, draft.render(Phrase.TOO_LONG));
        }
    }

    private void accept(Draft draft, Answer answer) {
        mark(draft, draft.dialog(), answer);
        walk.goOn(draft, questions.accept(draft, answer));
    }

    private void tick(Draft draft, Understood.Ticks ticks) {
        Open open = draft.opened();
        draft.open(new Open(open.askedAt(), 0, open.order(), ticks.values(), open.item(), open.right()));
        questions.redraw(draft, draft.inbound() instanceof Tap tap ? tap.messageId() : null);
    }

    /** The answered question loses its buttons, where the channel can still find it. */
    private void mark(Draft draft, Dialog dialog, Answer answer) {
        Long message = shown(draft);
        if (dialog.marksAnswers() && message != null && questions.hasButtons(draft)) {
            draft.courtesy(new Courtesy(null, message, Fit.label("✓ " + answer.label())));
        }
    }

    private static @Nullable Long shown(Draft draft) {
        Inbound inbound = draft.inbound();
        if (inbound instanceof Tap tap) {
            return tap.messageId();
        }
        // While the question is still on its way, the message on the screen is an earlier one.
        boolean isOnItsWay = draft.before().pending().stream()
                .anyMatch(effect -> effect instanceof Send send && send.question());
        return isOnItsWay ? null : draft.before().shownMessage();
    }
}
