package id.pendamping.engine;

import id.pendamping.chat.OutgoingMessage;
import id.pendamping.dialog.Phrase;
import id.pendamping.dialog.Step;
import id.pendamping.engine.Position.Frame;
import id.pendamping.engine.Position.Open;
import id.pendamping.engine.Understood.Answer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The open question, whatever its kind: showing it, reading what came for it, setting it aside. */
final class Questions {

    private static final int MISSES_BEFORE_OFFER = 2;
    /** Begins the dialog that makes texts shorter. */
    private static final String SIMPLE = "/mudah";

    private final AskBehaviour ask;
    private final QuizBehaviour quiz;
    private final ChecklistBehaviour checklist;
    private final HandoffBehaviour handoff = new HandoffBehaviour();

    Questions(AskBehaviour ask, QuizBehaviour quiz, ChecklistBehaviour checklist) {
        this.ask = ask;
        this.quiz = quiz;
        this.checklist = checklist;
    }

    AskBehaviour ask() {
        return ask;
    }

    QuizBehaviour quiz() {
        return quiz;
    }

    ChecklistBehaviour checklist() {
        return checklist;
    }

    HandoffBehaviour handoff() {
        return handoff;
    }

    /** Asks, or asks again: the buttons of before are old now. */
    void show(Draft draft) {
        draft.raiseWaitNo();
        draft.ask(message(draft), null);
    }

    /** Shows the same question where the person pressed, because only its ticks have changed. */
    void redraw(Draft draft, @Nullable Long messageId) {
        draft.ask(message(draft), messageId);
    }

    /** Asks the question again after a few words, all in one message. */
    void again(Draft draft, String words, int misses) {
        Open open = draft.opened();
        // Showing a hand-off again does not make anybody wait longer.
        Instant asked = draft.step() instanceof Step.Handoff ? open.askedAt() : draft.now();
        draft.open(new Open(asked, misses, open.order(), open.marks(), open.item(), open.right()));
        draft.openWith(words);
        show(draft);
    }

    void again(Draft draft, String words) {
        again(draft, words, draft.opened().misses());
    }

    /** Asks again with the hint of the question, the clearer one after more misses. */
    void missed(Draft draft) {
        int misses = draft.opened().misses() + 1;
        boolean offers = misses == MISSES_BEFORE_OFFER && !draft.standing().simple()
                && draft.content().triggeredBy(SIMPLE).isPresent();
        again(draft, hint(draft, misses) + (offers ? "\n\n" + draft.render(Phrase.SIMPLE_OFFER) : ""), misses);
    }

    String hint(Draft draft, int misses) {
        return switch (draft.step()) {
            case Step.Ask it -> ask.hint(draft, it, misses);
            case Step.Quiz it -> quiz.hint(draft, it, misses);
            case Step.Checklist it -> checklist.hint(draft, it, misses);
            case Step.Handoff it -> handoff.hint(draft, it, misses);
            case Step step -> throw notWaiting(step);
        };
    }

    private OutgoingMessage message(Draft draft) {
        return switch (draft.step()) {
            case Step.Ask it -> ask.show(draft, it);
            case Step.Quiz it -> quiz.show(draft, it);
            case Step.Checklist it -> checklist.show(draft, it);
            case Step.Handoff it -> handoff.show(draft, it);
            case Step step -> throw notWaiting(step);
        };
    }

    /** What is known of a question, if it still fits the step; null if the step has to be begun anew. */
    @Nullable
    Open fitting(Draft draft, Open open) {
        return switch (draft.step()) {
            case Step.Ask it -> new Open(open.askedAt(), open.misses(), List.of(), open.marks(), 0, 0);
            case Step.Quiz it -> QuizBehaviour.fits(it, open) ? open : null;
            case Step.Checklist it -> ChecklistBehaviour.fits(draft, it, open) ? open : null;
            case Step.Handoff it -> open;
            case Step step -> null;
        };
    }

    Understood typed(Draft draft, Spoken words) {
        return switch (draft.step()) {
            case Step.Ask it -> ask.typed(draft, it, words);
            case Step.Quiz it -> quiz.typed(draft, it, words);
            case Step.Checklist it -> checklist.typed(draft, it, words);
            case Step.Handoff it -> handoff.typed(draft, it, words);
            case Step step -> throw notWaiting(step);
        };
    }

    Understood pressed(Draft draft, String option) {
        return switch (draft.step()) {
            case Step.Ask it -> ask.pressed(draft, it, option);
            case Step.Quiz it -> quiz.pressed(draft, it, option);
            case Step.Checklist it -> checklist.pressed(draft, it, option);
            case Step.Handoff it -> handoff.pressed(draft, it, option);
            case Step step -> throw notWaiting(step);
        };
    }

    boolean hasButtons(Draft draft) {
        return !message(draft).keyboard().isEmpty();
    }

    /** Whether the question has a button that carries this, even if it cannot be taken now. */
    boolean hasButton(Draft draft, String option) {
        String data = draft.waitNo() + ":" + option;
        return message(draft).keyboard().stream().flatMap(List::stream).anyMatch(button -> button.data().equals(data));
    }

    After accept(Draft draft, Answer answer) {
        draft.trail().note(draft.stack(), draft.opened(), Undo.values(draft));
        return switch (draft.step()) {
            case Step.Ask it -> ask.accept(draft, it, answer);
            case Step.Quiz it -> quiz.accept(draft, it, answer);
            case Step.Checklist it -> checklist.accept(draft, it, answer);
            case Step.Handoff it -> handoff.accept(draft, it, answer);
            case Step step -> throw notWaiting(step);
        };
    }

    private static IllegalStateException notWaiting(Step step) {
        return new IllegalStateException("step " + step.id() + " does not wait for anybody");
    }

    // A dialog that is left for another keeps what was answered so far of its open question among its variables.

    static String shelf(Frame frame) {
        return frame.dialog() + "#open";
    }

    void shelve(Draft draft) {
        Open open = draft.opened();
        if (!open.marks().isEmpty() || !open.order().isEmpty()) {
            List<String> kept = new ArrayList<>();
            kept.add(String.valueOf(open.item()));
            kept.add(String.valueOf(open.right()));
            kept.add(String.join(",", open.order().stream().map(String::valueOf).toList()));
            kept.addAll(open.marks());
            draft.memory().put(shelf(draft.stack().getLast()), kept);
        }
    }

    boolean isShelved(Draft draft) {
        return draft.memory().variable(shelf(draft.stack().getLast())) != null;
    }

    /** @return whether the question can be shown as it was left; otherwise it begins anew */
    boolean unshelve(Draft draft) {
        Object kept = draft.memory().variables().remove(shelf(draft.stack().getLast()));
        if (!(kept instanceof List<?> parts)) {
            return false;
        }
        List<String> words = parts.stream().map(String::valueOf).toList();
        List<Integer> order = words.get(2).isEmpty()
                ? List.of()
                : Stream.of(words.get(2).split(",")).map(Integer::valueOf).toList();
        Open left = new Open(draft.now(), 0, order, words.subList(3, words.size()), Integer.parseInt(words.get(0)),
                Integer.parseInt(words.get(1)));
        draft.open(fitting(draft, left));
        return draft.open() != null;
    }
}
