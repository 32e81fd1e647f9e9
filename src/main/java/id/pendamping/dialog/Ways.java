package id.pendamping.dialog;

import id.pendamping.dialog.Step.AskKind;
import id.pendamping.dialog.Step.Option;
import id.pendamping.dialog.Step.Silence;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Where a step can lead. */
final class Ways {

    private Ways() {
    }

    /** Steps that come next when everybody answers. */
    static List<String> answered(Step step) {
        return switch (step) {
            case Step.Say say -> List.of(say.next());
            case Step.Set set -> List.of(set.next());
            case Step.Quiz quiz -> List.of(quiz.next());
            case Step.Ask ask -> of(ask);
            case Step.Branch branch -> branch.ways().stream().map(Step.Branch.Way::go).distinct().toList();
            case Step.Trial trial -> trial.arms().stream().distinct().toList();
            case Step.Call call -> call.comesBack() ? List.of(call.next()) : List.of();
            case Step.End end -> List.of();
            case Step.Checklist checklist -> List.of(checklist.next());
            case Step.Note note -> Stream.of(note.next(), note.undo()).filter(Objects::nonNull).distinct().toList();
            case Step.Answer answer -> Stream.of(answer.next(), answer.none()).distinct().toList();
            case Step.Remind remind -> List.of(remind.next());
            case Step.Handoff handoff -> List.of(handoff.next());
        };
    }

    private static List<String> of(Step.Ask ask) {
        List<String> led = ask.options().stream().map(Option::go).filter(Objects::nonNull).distinct().toList();
        return everyOptionLeads(ask) ? led : Stream.concat(led.stream(), Stream.of(ask.next())).distinct().toList();
    }

    static boolean everyOptionLeads(Step.Ask ask) {
        return ask.kind() == AskKind.CHOICE && ask.from() == null && !ask.optional() && !ask.options().isEmpty()
                && ask.options().stream().allMatch(option -> option.go() != null);
    }

    /** Steps that come next when nobody does. */
    static List<String> silent(Step step) {
        return step.silenceRules().stream().map(Silence::go).filter(Objects::nonNull).toList();
    }

    static Stream<String> all(Step step) {
        return Stream.concat(answered(step).stream(), silent(step).stream());
    }

    /** Whether the dialog is left here, by an answer or by silence. */
    static boolean leaves(Step step) {
        return step instanceof Step.End || step instanceof Step.Call call && !call.comesBack()
                || step.silenceRules().stream().anyMatch(Silence::end);
    }

    /** Whether the person is asked whenever it is come to; a checklist that is done lets pass. */
    static boolean alwaysWaits(Step step) {
        return waits(step) && !(step instanceof Step.Checklist);
    }

    static boolean waits(Step step) {
        return switch (step) {
            case Step.Ask ask -> true;
            case Step.Quiz quiz -> true;
            case Step.Say say -> false;
            case Step.Set set -> false;
            case Step.Branch branch -> false;
            case Step.Trial trial -> false;
            case Step.Call call -> false;
            case Step.End end -> false;
            case Step.Checklist checklist -> true;
            case Step.Answer answer -> false;
            case Step.Note note -> false;
            case Step.Remind remind -> false;
            case Step.Handoff handoff -> true;
        };
    }
}
