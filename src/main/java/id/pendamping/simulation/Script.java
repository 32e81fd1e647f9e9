package id.pendamping.simulation;

import id.pendamping.dialog.Content;
import id.pendamping.dialog.Step;
import id.pendamping.dialog.Step.Ask;
import id.pendamping.dialog.Step.AskKind;
import id.pendamping.dialog.Step.Quiz;
import id.pendamping.dialog.Step.QuizItem;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Position.Frame;
import id.pendamping.engine.Position.Open;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks up what somebody answers to the question that is open: by its dialog and step, never by its wording. */
record Script(Content content, Actor actor, Visit visit) {

    private static final String SKIP = "skip";
    private static final String DONE = "done";

    /** What is done next at the phone. */
    sealed interface Move {

        /** @param option what the button carries behind its number */
        record Press(String option) implements Move {
        }

        record Say(String words) implements Move {
        }

        record Away() implements Move {
        }
    }

    /** @throws IllegalStateException for a question to which this script has no answer, with dialog and step */
    Move next(Conversation talk, Frame frame, Open open) {
        Step step = content.dialog(frame.dialog()).step(frame.step());
        String place = frame.dialog() + "/" + frame.step();
        return switch (step) {
            case Ask ask -> asked(ask, open, reply(place, frame.dialog()));
            case Quiz quiz -> new Move.Press(String.valueOf(place(open, option(quiz, open))));
            case Step.Checklist list -> new ChecklistScript(list, open).next(
                    reply(place + "/" + open.marks().getFirst(), frame.dialog() + "/" + frame.step()), place);
            case Step.Handoff handoff -> throw unanswered(place);
            case Step.Say say -> throw unanswered(place);
            case Step.Set set -> throw unanswered(place);
            case Step.Branch branch -> throw unanswered(place);
            case Step.Trial trial -> throw unanswered(place);
            case Step.Call call -> throw unanswered(place);
            case Step.End end -> throw unanswered(place);
            case Step.Note note -> throw unanswered(place);
            case Step.Answer answer -> throw unanswered(place);
            case Step.Remind remind -> throw unanswered(place);
        };
    }

    private Reply reply(String place, String wider) {
        String rest = wider + "/*";
        Map<String, Reply> own = actor.replies();
        return Stream.of(visit.replies().get(place), visit.replies().get(rest), own.get(place), own.get(rest))
                .filter(reply -> reply != null).findFirst().orElseThrow(() -> unanswered(place));
    }

    private IllegalStateException unanswered(String place) {
        return new IllegalStateException("nobody wrote what " + actor.name() + " answers to " + place + " after "
                + visit.word());
    }

    private static Move asked(Ask ask, Open open, Reply reply) {
        return switch (reply) {
            case Reply.Leave leave -> new Move.Away();
            case Reply.Skip skip -> new Move.Press(SKIP);
            case Reply.Type type -> new Move.Say(type.words());
            case Reply.Choose choose -> ask.kind() == AskKind.MULTI_CHOICE
                    ? ticking(ask, open, List.of(choose.value().split("\\+")))
                    : new Move.Press(option(ask, choose.value()));
        };
    }

    private static Move ticking(Ask ask, Open open, List<String> values) {
        return new Move.Press(values.stream().filter(value -> !open.marks().contains(value)).findFirst()
                .map(value -> option(ask, value)).orElse(DONE));
    }

    private static String option(Ask ask, String value) {
        for (int i = 0; i < ask.options().size(); i++) {
            if (ask.options().get(i).value().equals(value)) {
                return String.valueOf(i);
            }
        }
        throw new IllegalStateException("the step " + ask.id() + " has no option " + value + " (legal: "
                + ask.options().stream().map(Step.Option::value).toList() + ")");
    }

    /** The right option, or one of the wrong ones: always the same one for the same person and item. */
    private int option(Quiz quiz, Open open) {
        QuizItem item = quiz.items().get(open.item());
        @Nullable
        String test = quiz.test();
        if (test == null || actor.knows(test, item.id())) {
            return item.right();
        }
        int wrong = item.options().size() - 1;
        return (item.right() + 1 + Math.floorMod((actor.name() + item.id()).hashCode(), wrong)) % item.options().size();
    }

    private static int place(Open open, int option) {
        return open.order().isEmpty() ? option : open.order().indexOf(option);
    }
}
