package id.pendamping.console.dialogs;

import id.pendamping.dialog.Step;

/** What sort of step it is, as part of a key of words and of a class of the picture. */
final class Kinds {

    private Kinds() {
    }

    static String of(Step step) {
        return switch (step) {
            case Step.Say say -> "say";
            case Step.Ask ask -> "ask";
            case Step.Quiz quiz -> "quiz";
            case Step.Set set -> "set";
            case Step.Branch branch -> "branch";
            case Step.Trial trial -> "trial";
            case Step.Call call -> "call";
            case Step.End end -> "end";
            case Step.Checklist checklist -> "checklist";
            case Step.Note note -> "note";
            case Step.Answer answer -> "answer";
            case Step.Remind remind -> "remind";
            case Step.Handoff handoff -> "handoff";
        };
    }

    /** What it names: the dialog that it calls, and so on; empty for nothing. */
    static String names(Step step) {
        return switch (step) {
            case Step.Call call -> call.dialog();
            case Step.Checklist checklist -> checklist.list().id();
            case Step.Note note -> note.about();
            case Step.Set set -> set.event() == null ? "" : set.event();
            case Step.Quiz quiz -> quiz.test() == null ? "" : quiz.test();
            case Step.Say say -> "";
            case Step.Ask ask -> "";
            case Step.Branch branch -> "";
            case Step.Trial trial -> "";
            case Step.End end -> "";
            case Step.Answer answer -> "";
            case Step.Remind remind -> "";
            case Step.Handoff handoff -> "";
        };
    }
}
