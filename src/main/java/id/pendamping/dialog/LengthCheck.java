package id.pendamping.dialog;

import id.pendamping.chat.Button;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.dialog.Step.AskKind;
import id.pendamping.dialog.Step.Layout;
import id.pendamping.dialog.Step.QuizItem;
import id.pendamping.dialog.Step.Silence;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether every message and button fits into the channels, with the longest values that can stand in it. */
final class LengthCheck {

    /** The sign in front of a ticked option. */
    private static final int TICK = 3;
    /** The number in front of an option of a list. */
    private static final int LIST_NUMBER = 6;

    private final Lexicon lexicon;
    private final DraftDialog draft;

    LengthCheck(Lexicon lexicon, DraftDialog draft) {
        this.lexicon = lexicon;
        this.draft = draft;
    }

    void run() {
        for (Step step : draft.dialog().steps().values()) {
            Cursor at = draft.outline().at(step.id());
            switch (step) {
                case Step.Say say -> message(at, "the text", Lengths.of(say.text()), say.media());
                case Step.Ask ask -> ask(at, ask);
                case Step.Quiz quiz -> quiz.items().forEach(item -> item(at, quiz, item));
                case Step.Set set -> {
                }
                case Step.Branch branch -> {
                }
                case Step.Trial trial -> {
                }
                case Step.Call call -> {
                }
                case Step.End end -> {
                }
                case Step.Checklist checklist -> checklist.list().items().forEach(item -> item(at, checklist, item));
                case Step.Answer answer -> {
                }
                case Step.Note note -> {
                }
                case Step.Remind remind -> {
                }
                case Step.Handoff handoff -> {
                    handoff.texts().all().forEach(text -> message(at, "the text", Lengths.of(text), null));
                    button(at, handoff.over().label(), 0);
                }
            }
            step.silenceRules().stream().map(Silence::say).forEach(
                    say -> message(at, "the reminder", Lengths.of(say), null));
        }
    }

    private void ask(Cursor at, Step.Ask ask) {
        List<LocalText> labels = ask.options().stream().map(Step.Option::label).toList();
        int question = Lengths.of(ask.text()) + list(labels);
        message(at, "the question", question, ask.media());
        message(at, "the question with its hint", question + hint(ask), null);
        if (ask.layout() == Layout.BUTTONS) {
            labels.forEach(label -> button(at, label, ask.kind() == AskKind.MULTI_CHOICE ? TICK : 0));
        }
        data(at, labels.size());
    }

    private void item(Cursor at, Step.Quiz quiz, QuizItem item) {
        int question = (quiz.numbered() ? longest(Phrase.QUIZ_PLACE) : 0) + Lengths.of(item.question())
                + list(item.options());
        message(at, "the question " + item.id(), question + longest(Phrase.HINT_CHOICE, Phrase.HELP_CHOICE), null);
        int answer = item.options().stream().mapToInt(Lengths::of).max().orElse(0);
        message(at, "the explanation of " + item.id(), Lengths.of(item.question()) + answer
                + Lengths.of(item.explanation()) + longest(Phrase.EXPLANATION, Phrase.RIGHT, Phrase.WRONG), null);
        if (quiz.layout() == Layout.BUTTONS) {
            item.options().forEach(option -> button(at, option, 0));
        }
        data(at, item.options().size());
    }

    private void item(Cursor at, Step.Checklist step, Checklist.Item item) {
        int question = longest(Phrase.CHECKLIST_HEAD) + Lengths.of(step.list().title()) + Lengths.of(item.title())
                + Stream.of(item.why(), item.how(), item.where(), item.bring(), item.substitute())
                        .mapToInt(Lengths::of).sum()
                + Stream.of(Phrase.CHECKLIST_PRACTICE, Phrase.CHECKLIST_WHERE, Phrase.CHECKLIST_BRING,
                        Phrase.CHECKLIST_SUBSTITUTE, Phrase.CHECKLIST_BLOCKED_NOTE).mapToInt(this::longest).sum();
        message(at, "the item " + item.id(),
                question + longest(Phrase.HINT_CHOICE, Phrase.HELP_CHOICE, Phrase.CHECKLIST_HELP_NOTED), null);
        item.obstacles().forEach(obstacle -> {
            button(at, obstacle.label(), 0);
            message(at, "the tip for " + obstacle.id(),
                    Lengths.of(obstacle.tip()) + longest(Phrase.CHECKLIST_ASK_HELP), null);
        });
        if (item.opens() != null) {
            button(at, item.opens().label(), 0);
        }
    }

    private static int list(List<LocalText> options) {
        return options.stream().mapToInt(option -> Lengths.of(option) + LIST_NUMBER).sum();
    }

    /** The longest that stands in front of a question: its hint or help, or what is said about a wrong message. */
    private int hint(Step.Ask ask) {
        int general = longest(Phrase.OLD_BUTTON, Phrase.UNDONE, Phrase.WENT_BACK, Phrase.VOICE, Phrase.ATTACHMENT,
                Phrase.PHOTO_WARNING, Phrase.SECRET_WARNING, Phrase.NIK_WARNING, Phrase.TOO_LONG, Phrase.WELCOME_BACK,
                Phrase.valueOf("HINT_" + ask.kind().name()), Phrase.valueOf("HELP_" + ask.kind().name()));
        return Math.max(general, Math.max(Lengths.of(ask.hint()), Lengths.of(ask.help())));
    }

    private int longest(Phrase... phrases) {
        return Arrays.stream(phrases).mapToInt(phrase -> Lengths.of(lexicon.phrases().get(phrase))).max().orElse(0);
    }

    private static void message(Cursor at, String what, int length, @Nullable LocalMedia media) {
        int most = media == null ? OutgoingMessage.MAX_TEXT : OutgoingMessage.MAX_CAPTION;
        if (length > most) {
            at.error(what + " has up to " + length + " characters", "legal: at most " + most
                    + (media == null ? "" : " with a picture, voice note or video"));
        }
    }

    private static void button(Cursor at, LocalText label, int sign) {
        int length = Lengths.of(label) + sign;
        if (length > Button.MAX_LABEL) {
            at.error("the button \"" + label.byLanguage().values().iterator().next().source() + "\" has up to " + length
                    + " characters", "legal: at most " + Button.MAX_LABEL + ", or show: list");
        }
    }

    private static void data(Cursor at, int options) {
        int bytes = longestData(options);
        if (bytes > Button.MAX_DATA_BYTES) {
            at.error("the buttons carry up to " + bytes + " bytes", "legal: at most " + Button.MAX_DATA_BYTES);
        }
    }

    /** A button carries the number of its question and the number of its option. */
    static int longestData(int options) {
        return String.valueOf(Integer.MAX_VALUE).length() + 1 + String.valueOf(options).length();
    }
}
