package id.pendamping.engine;

import id.pendamping.dialog.Dialog;
import id.pendamping.dialog.Phrase;
import id.pendamping.dialog.Step;
import id.pendamping.engine.Position.Frame;
import id.pendamping.engine.Position.Open;
import id.pendamping.engine.Understood.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers to messages that were sent beside the talk. Their buttons name a dialog and what it takes
 * ({@code >paid:jkn:2026-12-10:yes}); it is called on top of whatever is open, which is shown again afterwards.
 */
final class Reminded {

    /** Typed words answer the newest such message for so long. */
    static final Duration ANSWERED_WITHIN = Duration.ofHours(48);
    private static final Pattern BUTTON = Pattern.compile(">([a-z0-9][a-z0-9-]*):(\\S*)");
    /** The question whose options are the buttons of such a message. */
    private static final String REPLY = "reply";
    /** Where a button is kept that was pressed in the middle of a test. */
    private static final String KEPT = "#kept";

    private final Walk walk;
    private final Questions questions;

    Reminded(Walk walk, Questions questions) {
        this.walk = walk;
        this.questions = questions;
    }

    /** @return false if the button is none of these, or its dialog is gone */
    boolean press(Draft draft, String data) {
        Matcher button = BUTTON.matcher(data);
        Optional<Dialog> called = button.matches() ? taker(draft, button.group(1)) : Optional.empty();
        called.ifPresent(dialog -> {
            if (isInTest(draft) && draft.open() != null) {
                draft.memory().put(KEPT, data);
                questions.again(draft, draft.render(Phrase.AFTER_TEST));
            } else {
                walk.begin(draft, new Begun(dialog, taken(dialog, button.group(2))));
            }
        });
        return called.isPresent();
    }

    private static Optional<Dialog> taker(Draft draft, String dialog) {
        return draft.content().find(dialog).filter(found -> !found.handed().isEmpty());
    }

    private static Map<String, Object> taken(Dialog dialog, String written) {
        Map<String, Object> values = new HashMap<>();
        String[] parts = written.split(":");
        for (int i = 0; i < Math.min(parts.length, dialog.handed().size()); i++) {
            values.put(dialog.handed().get(i), parts[i]);
        }
        return values;
    }

    private static boolean isInTest(Draft draft) {
        return draft.stack().stream().anyMatch(frame -> draft.content().find(frame.dialog())
                .map(dialog -> dialog.steps().get(frame.step())).filter(Step.Quiz.class::isInstance)
                .filter(quiz -> ((Step.Quiz) quiz).test() != null).isPresent());
    }

    /** Goes on with a button that was kept, once no test is open any more. */
    void offerKept(Draft draft) {
        if (draft.memory().variable(KEPT) instanceof String data && !isInTest(draft)) {
            draft.memory().put(KEPT, null);
            press(draft, data);
        }
    }

    /** @return whether the words answer the newest reminder; nothing is changed where they do not */
    boolean hear(Draft draft, Spoken words) {
        Optional<Begun> newest = newest(draft);
        return newest.isPresent() && newest.get().dialog().steps().get(REPLY) instanceof Step.Ask question
                && answers(draft, newest.get(), question, words);
    }

    /** What answers the newest reminder, as long as words are taken for an answer to it. */
    Optional<Begun> newest(Draft draft) {
        boolean isNew = draft.memory().read("bills.newest.at") instanceof String shown
                && Duration.between(Instant.parse(shown), draft.now()).compareTo(ANSWERED_WITHIN) <= 0;
        if (!isNew || !(draft.memory().read("bills.newest.about") instanceof String about)) {
            return Optional.empty();
        }
        int colon = about.indexOf(':');
        return taker(draft, about.substring(0, Math.max(0, colon)))
                .map(dialog -> new Begun(dialog, taken(dialog, about.substring(colon + 1))));
    }

    private boolean answers(Draft draft, Begun newest, Step.Ask question, Spoken words) {
        Frame frame = new Frame(newest.dialog().id(), newest.dialog().version(), question.id());
        draft.stack().add(frame);
        newest.giveTo(draft);
        draft.open(new Open(draft.now(), 0, List.of(), List.of(), 0, 0));
        if (questions.typed(draft, words) instanceof Answer answer && answer.sure()) {
            walk.goOn(draft, questions.accept(draft, answer));
            return true;
        }
        draft.stack().removeLast();
        draft.open(null);
        Walk.forget(draft, frame);
        return false;
    }
}
