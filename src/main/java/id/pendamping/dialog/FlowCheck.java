package id.pendamping.dialog;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Walks a dialog on paper: is every step reached, and does every question end, also when nobody answers? */
final class FlowCheck {

    private final Dialog dialog;
    private final DialogOutline outline;
    private final boolean whole;

    FlowCheck(DraftDialog draft) {
        this.dialog = draft.dialog();
        this.outline = draft.outline();
        this.whole = draft.whole();
    }

    void run() {
        if (whole) {
            Set<String> reached = reachedFrom(dialog.first());
            dialog.steps().keySet().stream().filter(step -> !reached.contains(step)).forEach(
                    step -> outline.at(step).error("the step is never reached", "legal: a way to it, or no such step"));
        }
        dialog.steps().values().stream().filter(Ways::waits).forEach(this::checkSilence);
    }

    private Set<String> reachedFrom(String first) {
        Set<String> reached = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>(Set.of(first));
        while (!ahead.isEmpty()) {
            String id = ahead.pop();
            Step step = dialog.steps().get(id);
            if (step != null && reached.add(id)) {
                Ways.from(step).forEach(ahead::push);
            }
        }
        return reached;
    }

    private void checkSilence(Step step) {
        boolean leaves = step.silenceRules().stream().anyMatch(rule -> rule.end() || rule.go() != null);
        if (!leaves) {
            outline.at(step.id()).error("there is no way out when nobody answers",
                    "legal: a silence rule with end: true or go, here or at the top of the dialog");
        }
    }
}
