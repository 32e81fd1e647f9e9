package id.pendamping.dialog;

import id.pendamping.chat.Button;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.dialog.Step.Layout;
import id.pendamping.dialog.Step.QuizItem;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Measures what channels limit: texts with their longest values, labels, and what a button carries. */
final class ShapeCheck {

    /** What the engine puts in front of an option: a tick or a number. */
    private static final int MARK = 4;
    /** Numbers of questions that a person can live to see. */
    private static final String LONGEST_WAIT_NO = "9999999999";

    private final Dialog dialog;
    private final DialogOutline outline;
    private final Lexicon lexicon;

    ShapeCheck(DraftDialog draft, Lexicon lexicon) {
        this.dialog = draft.dialog();
        this.outline = draft.outline();
        this.lexicon = lexicon;
    }

    void run() {
        dialog.steps().values().forEach(this::check);
    }

    private void check(Step step) {
        switch (step) {
            case Step.Say say -> text(say.id(), "the text", Lengths.of(say.text()), say.media());
            case Step.Ask ask -> ask(ask);
            case Step.Quiz quiz -> quiz.items().forEach(item -> item(quiz, item));
            case Step.Set set -> {
            }
            case Step.Branch branch -> {
            }
            case Step.Call call -> {
            }
            case Step.End end -> {
            }
        }
        step.silenceRules().forEach(rule -> text(step.id(), "the words after silence",
                Lengths.of(rule.say()) + question(step), null));
    }

    private void ask(Step.Ask ask) {
        int list = ask.layout() == Layout.LIST
                ? ask.options().stream().mapToInt(option -> Lengths.of(option.label()) + MARK + 1).sum()
                : 0;
        text(ask.id(), "the question", Lengths.of(ask.text()) + list, ask.media());
        text(ask.id(), "the hint with the question", Lengths.of(ask.hint()) + question(ask), ask.media());
        text(ask.id(), "the help with the question", Lengths.of(ask.help()) + question(ask), ask.media());
        if (ask.layout() == Layout.BUTTONS) {
            int mark = ask.kind() == Step.AskKind.MULTI_CHOICE ? 2 : 0;
            ask.options().forEach(option -> label(ask.id(), option.label(), mark));
        }
        data(ask.id(), ask.options().size());
    }

    private void item(Step.Quiz quiz, QuizItem item) {
        int list = item.options().stream().mapToInt(option -> Lengths.of(option) + MARK + 1).sum();
        text(quiz.id(), "the question " + item.id(), Lengths.of(item.question()) + list, null);
        int feedback = Math.max(Lengths.of(lexicon.phrases().get(Phrase.RIGHT)),
                Lengths.of(lexicon.phrases().get(Phrase.WRONG)));
        text(quiz.id(), "the explanation of " + item.id(), feedback + 1 + Lengths.of(item.explanation()), null);
        if (quiz.layout() == Layout.BUTTONS) {
            item.options().forEach(option -> label(quiz.id(), option, 0));
        }
        data(quiz.id(), item.options().size());
    }

    private static int question(Step step) {
        return switch (step) {
            case Step.Ask ask -> 2 + Lengths.of(ask.text());
            case Step.Quiz quiz -> 2 + quiz.items().stream().mapToInt(item -> Lengths.of(item.question())).max()
                    .orElse(0);
            case Step.Say say -> 0;
            case Step.Set set -> 0;
            case Step.Branch branch -> 0;
            case Step.Call call -> 0;
            case Step.End end -> 0;
        };
    }

    private void text(String step, String what, int longest, @Nullable LocalMedia media) {
        int most = media == null ? OutgoingMessage.MAX_TEXT : OutgoingMessage.MAX_CAPTION;
        if (longest > most) {
            outline.at(step).error(what + " takes up to " + longest + " characters with its longest values",
                    "legal: at most " + most + (media == null ? "" : " with a picture, voice or video"));
        }
    }

    private void label(String step, LocalText label, int mark) {
        int longest = Lengths.of(label) + mark;
        if (longest > Button.MAX_LABEL) {
            outline.at(step).error("a button label takes up to " + longest + " characters",
                    "legal: at most " + (Button.MAX_LABEL - mark) + ", or show: list");
        }
    }

    private void data(String step, int options) {
        int bytes = (LONGEST_WAIT_NO + ":" + options).getBytes(StandardCharsets.UTF_8).length;
        if (bytes > Button.MAX_DATA_BYTES) {
            outline.at(step).error("a button would carry " + bytes + " bytes",
                    "legal: at most " + Button.MAX_DATA_BYTES + "; fewer options");
        }
    }
}
