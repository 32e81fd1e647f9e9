package id.pendamping.dialog;

import id.pendamping.dialog.Step.Silence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether every step of a dialog can be come to and left again, also by someone who never answers. */
final class WayCheck {

    private final Dialog dialog;
    private final DialogOutline outline;

    WayCheck(DraftDialog draft) {
        this.dialog = draft.dialog();
        this.outline = draft.outline();
    }

    void run() {
        Set<String> reached = reachedFrom(List.of(dialog.first()));
        for (Step step : dialog.steps().values()) {
            if (!reached.contains(step.id())) {
                outline.at(step.id()).error("no step leads here", "legal: a next or go that names it");
            } else if (reachedFrom(List.of(step.id())).stream().noneMatch(id -> Ways.leaves(dialog.step(id)))) {
                outline.at(step.id()).error("there is no way out: it never comes to an end",
                        "legal: a way to an end step");
            }
            if (Ways.waits(step)) {
                checkSilence(step);
            }
        }
        checkSilentRounds();
    }

    private Set<String> reachedFrom(List<String> starts) {
        Set<String> reached = new LinkedHashSet<>(starts);
        Deque<String> open = new ArrayDeque<>(starts);
        while (!open.isEmpty()) {
            Ways.all(dialog.step(open.pop())).filter(reached::add).forEach(open::push);
        }
        return reached;
    }

    private void checkSilence(Step step) {
        Optional<Silence> last = step.silenceRules().stream().reduce((before, after) -> after);
        if (last.isEmpty()) {
            outline.at(step.id()).error("nobody may ever answer, and there is no silence rule",
                    "legal: silence: [{after: 7d, end: true}] here or for the whole dialog");
        } else if (!last.get().end() && last.get().go() == null) {
            outline.at(step.id()).error("after its last silence rule the question stays open for ever",
                    "legal: a last rule with end: true or go");
        }
    }

    /** Someone who is silent may be led on, but not in a circle. */
    private void checkSilentRounds() {
        Set<String> done = new HashSet<>();
        for (Step step : dialog.steps().values()) {
            if (Ways.waits(step)) {
                follow(step.id(), new ArrayList<>(), done);
            }
        }
    }

    private void follow(String question, List<String> path, Set<String> done) {
        int before = path.indexOf(question);
        if (before >= 0) {
            List<String> round = new ArrayList<>(path.subList(before, path.size()));
            round.add(question);
            outline.at(question).error("silence goes round for ever: " + String.join(" → ", round),
                    "legal: a silence rule with end: true");
        } else if (done.add(question)) {
            path.add(question);
            questionsAfter(Ways.silent(dialog.step(question))).forEach(next -> follow(next, path, done));
            path.removeLast();
        }
    }

    /** The questions that these steps come to by themselves. */
    private Set<String> questionsAfter(List<String> starts) {
        Set<String> seen = new HashSet<>(starts);
        Set<String> questions = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(starts);
        while (!open.isEmpty()) {
            Step step = dialog.step(open.pop());
            if (Ways.waits(step)) {
                questions.add(step.id());
            } else {
                Ways.answered(step).stream().filter(seen::add).forEach(open::push);
            }
        }
        return questions;
    }
}
