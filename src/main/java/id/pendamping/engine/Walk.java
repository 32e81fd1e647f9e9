package id.pendamping.engine;

import id.pendamping.chat.Html;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.Dialog;
import id.pendamping.dialog.Phrase;
import id.pendamping.dialog.Step;
import id.pendamping.engine.EngineLimits.LimitReached;
import id.pendamping.engine.Position.Frame;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Goes through the dialogs: runs steps until one waits for the person or nothing is open any more. */
final class Walk {

    private final Map<String, StepMachine> machines;
    private final Questions questions;
    private final SayBehaviour say = new SayBehaviour();
    private final SetBehaviour set = new SetBehaviour();
    private final BranchBehaviour branch = new BranchBehaviour();
    private final TrialBehaviour trial = new TrialBehaviour();
    private final CallBehaviour call = new CallBehaviour();
    private final EndBehaviour end = new EndBehaviour();
    private final AnswerBehaviour answer;
    private final NoteBehaviour note = new NoteBehaviour();
    private final RemindBehaviour remind = new RemindBehaviour();

    Walk(Content content, Questions questions, AnswerBehaviour answer) {
        this.questions = questions;
        this.answer = answer;
        machines = content.dialogs().values().stream().collect(Collectors.toMap(Dialog::id, StepMachine::new));
    }

    /** From the step on which the uppermost dialog stands. */
    void run(Draft draft) {
        boolean goesOn = !draft.stack().isEmpty();
        while (goesOn) {
            draft.countStep();
            goesOn = follow(draft, enter(draft, draft.step()));
        }
    }

    /** From where an answer or a silence leads. */
    void goOn(Draft draft, After after) {
        if (follow(draft, after)) {
            run(draft);
        }
    }

    private After enter(Draft draft, Step step) {
        return switch (step) {
            case Step.Say it -> say.enter(draft, it);
            case Step.Ask it -> questions.ask().enter(draft, it);
            case Step.Quiz it -> questions.quiz().enter(draft, it);
            case Step.Set it -> set.enter(draft, it);
            case Step.Branch it -> branch.enter(draft, it);
            case Step.Trial it -> trial.enter(draft, it);
            case Step.Call it -> call.enter(draft, it);
            case Step.End it -> end.enter(draft, it);
            case Step.Checklist it -> questions.checklist().enter(draft, it);
            case Step.Answer it -> answer.enter(draft, it);
            case Step.Note it -> note.enter(draft, it);
            case Step.Remind it -> remind.enter(draft, it);
            case Step.Handoff it -> questions.handoff().enter(draft, it);
        };
    }

    private boolean follow(Draft draft, After after) {
        return switch (after) {
            case After.Waits waits -> {
                questions.show(draft);
                yield false;
            }
            case After.Goes goes -> {
                move(draft, goes);
                yield true;
            }
            case After.Begins begins -> {
                call(draft, begins);
                yield true;
            }
            case After.Ends ends -> {
                drop(draft);
                yield comeBack(draft);
            }
        };
    }

    private void move(Draft draft, After.Goes goes) {
        Frame top = draft.stack().removeLast();
        StepMachine machine = machines.get(top.dialog());
        if (machine == null) {
            throw new IllegalStateException("no machine for dialog " + top.dialog());
        }
        draft.open(null);
        draft.stack().add(top.at(machine.next(top.step(), goes.signal(), goes.way())));
    }

    private void call(Draft draft, After.Begins begins) {
        Dialog dialog = draft.content().dialog(begins.dialog());
        if (!begins.comesBack()) {
            drop(draft);
        }
        unwind(draft, dialog);
        if (draft.stack().size() >= draft.limits().depth()) {
            throw new LimitReached("more than " + draft.limits().depth() + " dialogs open at once");
        }
        push(draft, dialog);
    }

    /** Begins a dialog because the person asked for it, wherever they are. */
    void begin(Draft draft, Begun begun) {
        Dialog dialog = begun.dialog();
        if (dialog.fresh()) {
            leaveAll(draft);
            draft.trail().clear();
        } else if (!unwind(draft, dialog) && draft.open() != null) {
            draft.trail().note(draft.stack(), draft.opened(), Undo.values(draft));
            questions.shelve(draft);
            if (draft.stack().size() >= draft.limits().depth()) {
                forget(draft, draft.stack().removeFirst());
            }
        }
        push(draft, dialog);
        begun.giveTo(draft);
        run(draft);
    }

    /** Stands on a step of another dialog; what is open waits below. */
    void rest(Draft draft, Frame frame) {
        if (draft.open() != null) {
            questions.shelve(draft);
        }
        if (draft.stack().size() >= draft.limits().depth()) {
            forget(draft, draft.stack().removeFirst());
        }
        draft.open(null);
        draft.stack().add(frame);
    }

    private static void push(Draft draft, Dialog dialog) {
        draft.open(null);
        draft.stack().add(new Frame(dialog.id(), dialog.version(), dialog.first()));
    }

    /** Leaves the dialog and all above it, if it is open: nobody is in the same dialog twice. */
    private static boolean unwind(Draft draft, Dialog dialog) {
        if (draft.stack().stream().noneMatch(frame -> frame.dialog().equals(dialog.id()))) {
            return false;
        }
        String left;
        do {
            left = draft.stack().getLast().dialog();
            drop(draft);
        } while (!left.equals(dialog.id()));
        return true;
    }

    /** The dialog below goes on: after its call, or with the question that was left. */
    boolean comeBack(Draft draft) {
        if (draft.stack().isEmpty()) {
            return false;
        }
        return switch (draft.step()) {
            case Step.Call it when it.comesBack() -> follow(draft, After.NEXT);
            case Step.Call it -> follow(draft, After.ENDS);
            case Step.Ask it -> reopen(draft);
            case Step.Quiz it -> reopen(draft);
            case Step.Say it -> true;
            case Step.Set it -> true;
            case Step.Branch it -> true;
            case Step.Trial it -> true;
            case Step.End it -> true;
            // After the dialog that was opened for an item, the next one comes by itself.
            case Step.Checklist it -> !questions.isShelved(draft) || reopen(draft);
            case Step.Answer it -> true;
            case Step.Note it -> true;
            case Step.Remind it -> true;
            case Step.Handoff it -> reopen(draft);
        };
    }

    /** Where no question is open any more because its dialog has changed or is gone. */
    void resume(Draft draft) {
        boolean isSame = draft.before().position().top().map(Frame::dialog)
                .equals(draft.stack().isEmpty() ? Optional.empty() : Optional.of(draft.stack().getLast().dialog()));
        if (isSame || comeBack(draft)) {
            run(draft);
        }
    }

    private boolean reopen(Draft draft) {
        String title = Html.plain(draft.render(draft.dialog().title()));
        draft.openWith(draft.render(Phrase.WELCOME_BACK, Map.of("title", title)));
        return questions.unshelve(draft) ? follow(draft, After.WAITS) : true;
    }

    /** Leaves the dialogs above this one. */
    void leaveAbove(Draft draft, int depth) {
        while (draft.stack().size() > depth + 1) {
            drop(draft);
        }
    }

    void leaveAll(Draft draft) {
        List.copyOf(draft.stack()).forEach(frame -> drop(draft));
    }

    /** Only the dialog that is being talked in stays open. */
    static void leaveBelow(Draft draft) {
        while (draft.stack().size() > 1) {
            forget(draft, draft.stack().removeFirst());
        }
    }

    private static void drop(Draft draft) {
        draft.open(null);
        forget(draft, draft.stack().removeLast());
    }

    static void forget(Draft draft, Frame left) {
        draft.memory().variables().keySet()
                .removeIf(name -> name.startsWith(left.dialog() + ".") || name.equals(Questions.shelf(left)));
    }
}
