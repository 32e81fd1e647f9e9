package id.pendamping.engine;

import id.pendamping.chat.Html;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.chat.OutgoingMessage.Share;
import id.pendamping.dialog.Phrase;
import id.pendamping.dialog.Step.Feedback;
import id.pendamping.dialog.Step.Layout;
import id.pendamping.dialog.Step.Quiz;
import id.pendamping.dialog.Step.QuizItem;
import id.pendamping.engine.Effect.SaveAnswer;
import id.pendamping.engine.Effect.SaveResult;
import id.pendamping.engine.OptionList.Named;
import id.pendamping.engine.OptionList.Ticks;
import id.pendamping.engine.Position.Open;
import id.pendamping.engine.Understood.Answer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Asks the items of a quiz one after the other and keeps the score. */
final class QuizBehaviour implements Waiting<Quiz> {

    private final Speech speech;
    private final ChoiceWords choices;

    QuizBehaviour(Speech speech, ChoiceWords choices) {
        this.speech = speech;
        this.choices = choices;
    }

    @Override
    public After enter(Draft draft, Quiz step) {
        return comeTo(draft, step, 0, 0, List.of()) ? After.WAITS : After.NEXT;
    }

    /** @return false if the quiz has no such item */
    boolean comeTo(Draft draft, Quiz step, int item, int right, List<String> chosen) {
        if (item >= step.items().size()) {
            return false;
        }
        List<Integer> order = OptionList.inFileOrder(step.items().get(item).options().size());
        if (step.shuffle()) {
            Collections.shuffle(order, new Random(seed(draft.inbound().id() + "/" + item)));
        }
        draft.open(new Open(draft.now(), 0, order, chosen, item, right));
        return true;
    }

    /** The same inbound shuffles the same way, on every machine and in every version of Java. */
    private static long seed(String name) {
        long seed = 0xcbf29ce484222325L;
        for (int i = 0; i < name.length(); i++) {
            seed = (seed ^ name.charAt(i)) * 0x100000001b3L;
        }
        return seed;
    }

    private static QuizItem item(Draft draft, Quiz step) {
        return step.items().get(draft.opened().item());
    }

    private static OptionList options(Draft draft, Quiz step) {
        QuizItem item = item(draft, step);
        return OptionList.of(IntStream.range(0, item.options().size())
                .mapToObj(i -> new Named(String.valueOf(i), item.options().get(i), List.of())).toList(),
                draft.opened().order());
    }

    @Override
    public OutgoingMessage show(Draft draft, Quiz step) {
        OptionList options = options(draft, step);
        Layout layout = OptionList.layout(draft, step.layout());
        String html = place(draft, step) + draft.render(item(draft, step).question())
                + options.lines(draft, layout, Ticks.NONE);
        return new OutgoingMessage(html, options.buttons(draft, layout, Ticks.NONE), null, Share.NOTHING);
    }

    private static String place(Draft draft, Quiz step) {
        return step.numbered()
                ? draft.render(Phrase.QUIZ_PLACE, Map.of("number", String.valueOf(draft.opened().item() + 1), "total",
                        String.valueOf(step.items().size()))) + "\n"
                : "";
    }

    @Override
    public Understood typed(Draft draft, Quiz step, Spoken words) {
        OptionList options = options(draft, step);
        return choices.find(words, options.choices(draft, speech))
                .map(match -> answer(draft, options, match.choice().index(), match.sure()))
                .orElseGet(() -> lettered(draft, options, words.plain()));
    }

    /** "B" is the second option, as on paper. */
    private static Understood lettered(Draft draft, OptionList options, String plain) {
        int position = plain.length() == 1 ? plain.charAt(0) - 'a' : -1;
        return position < 0 ? Understood.MISSED : pressed(draft, options, String.valueOf(position));
    }

    @Override
    public Understood pressed(Draft draft, Quiz step, String option) {
        return pressed(draft, options(draft, step), option);
    }

    private static Understood pressed(Draft draft, OptionList options, String option) {
        int index = options.at(option);
        return index < 0 ? Understood.MISSED : answer(draft, options, index, true);
    }

    private static Understood answer(Draft draft, OptionList options, int index, boolean sure) {
        return new Answer((long) index, index, options.label(draft, index), sure, List.of());
    }

    @Override
    public After accept(Draft draft, Quiz step, Answer answer) {
        Open open = draft.opened();
        QuizItem item = item(draft, step);
        boolean isRight = answer.option() == item.right();
        int right = open.right() + (isRight ? 1 : 0);
        List<String> chosen = new ArrayList<>(open.marks());
        chosen.add(String.valueOf(answer.option()));
        String test = step.test();
        if (test != null && draft.memory().mayRecord()) {
            String person = draft.memory().person();
            draft.record(id -> new SaveAnswer(id, person, draft.now(), test, item.id(), item.indicator(),
                    answer.option(), isRight));
        }
        if (step.feedback() == Feedback.NOW) {
            draft.say(draft.render(isRight ? Phrase.RIGHT : Phrase.WRONG) + " " + draft.render(item.explanation()),
                    null);
        }
        return comeTo(draft, step, open.item() + 1, right, chosen)
                ? After.WAITS
                : finish(draft, step, right, chosen);
    }

    private static After finish(Draft draft, Quiz step, int right, List<String> chosen) {
        int total = step.items().size();
        String test = step.test();
        if (test != null) {
            draft.memory().put("test." + test + ".done", true);
            draft.memory().put("test." + test + ".right", (long) right);
            draft.memory().put("test." + test + ".total", (long) total);
            if (draft.memory().mayRecord()) {
                String person = draft.memory().person();
                draft.record(id -> new SaveResult(id, person, draft.now(), test, right, total));
            }
        }
        if (step.feedback() == Feedback.END) {
            explain(draft, step, chosen);
        }
        return After.NEXT;
    }

    /** Every item once more with its explanation, as many in a message as it holds. */
    private static void explain(Draft draft, Quiz step, List<String> chosen) {
        StringBuilder message = new StringBuilder();
        for (int i = 0; i < step.items().size(); i++) {
            String part = explanation(draft, step.items().get(i), i < chosen.size() ? chosen.get(i) : "");
            if (Html.plain(message + "\n\n" + part).length() > OutgoingMessage.MAX_TEXT) {
                draft.say(message.toString(), null);
                message.setLength(0);
            }
            message.append(message.isEmpty() ? "" : "\n\n").append(part);
        }
        draft.say(message.toString(), null);
    }

    private static String explanation(Draft draft, QuizItem item, String chosen) {
        boolean isKnown = chosen.matches("\\d{1,2}") && Integer.parseInt(chosen) < item.options().size();
        String answer = isKnown ? draft.render(item.options().get(Integer.parseInt(chosen))) : "";
        return draft.render(Phrase.EXPLANATION,
                Map.of("question", Html.plain(draft.render(item.question())), "answer", Html.plain(answer),
                        "explanation", Html.plain(draft.render(item.explanation()))));
    }

    /** Whether what was stored still fits the quiz as it is now. */
    static boolean fits(Quiz step, Open open) {
        return open.item() < step.items().size() && open.order().stream().sorted().toList()
                .equals(OptionList.inFileOrder(step.items().get(open.item()).options().size()));
    }

    @Override
    public String hint(Draft draft, Quiz step, int misses) {
        return draft.render(misses > 1 ? Phrase.HELP_CHOICE : Phrase.HINT_CHOICE);
    }
}
