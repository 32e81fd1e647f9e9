package id.pendamping.dialog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether any steps, also of several dialogs, follow each other in a circle without ever waiting for the person. */
final class LoopCheck {

    private final Map<String, DraftDialog> drafts = new LinkedHashMap<>();
    private final Set<Spot> done = new HashSet<>();
    private final Map<String, Boolean> passing = new HashMap<>();

    LoopCheck(List<DraftDialog> inOrder) {
        inOrder.forEach(draft -> drafts.put(draft.dialog().id(), draft));
    }

    void run() {
        for (DraftDialog draft : drafts.values()) {
            draft.dialog().steps().keySet().forEach(step -> follow(new Spot(draft.dialog().id(), step),
                    new ArrayList<>()));
        }
    }

    private record Spot(String dialog, String step) {

        String in(String home) {
            return dialog.equals(home) ? step : dialog + "/" + step;
        }
    }

    private void follow(Spot spot, List<Spot> path) {
        int before = path.indexOf(spot);
        if (before >= 0) {
            tell(path.subList(before, path.size()));
        } else if (done.add(spot)) {
            path.add(spot);
            atOnce(spot).forEach(next -> follow(next, path));
            path.removeLast();
        }
    }

    private void tell(List<Spot> round) {
        Spot first = round.getFirst();
        DraftDialog draft = drafts.get(first.dialog());
        if (draft != null) {
            String way = round.stream().map(spot -> spot.in(first.dialog())).collect(Collectors.joining(" → "));
            draft.outline().at(first.step()).error(
                    "a loop in which nobody is asked: " + way + " → " + first.step(), "legal: an ask in between");
        }
    }

    /** What follows without an answer. */
    private List<Spot> atOnce(Spot spot) {
        DraftDialog draft = drafts.get(spot.dialog());
        Step step = draft == null ? null : draft.dialog().steps().get(spot.step());
        if (step == null || Ways.alwaysWaits(step)) {
            return List.of();
        }
        if (!(step instanceof Step.Call call)) {
            return Ways.answered(step).stream().map(next -> new Spot(spot.dialog(), next)).toList();
        }
        List<Spot> next = new ArrayList<>();
        DraftDialog called = drafts.get(call.dialog());
        if (called != null) {
            next.add(new Spot(call.dialog(), called.dialog().first()));
        }
        if (call.comesBack() && passes(call.dialog())) {
            next.add(new Spot(spot.dialog(), call.next()));
        }
        return next;
    }

    /** Whether a dialog can be gone through without a question. */
    private boolean passes(String dialog) {
        Boolean known = passing.get(dialog);
        if (known != null) {
            return known;
        }
        passing.put(dialog, false);
        DraftDialog draft = drafts.get(dialog);
        boolean passes = draft != null && ends(dialog, draft.dialog().first(), new HashSet<>());
        passing.put(dialog, passes);
        return passes;
    }

    private boolean ends(String dialog, String step, Set<String> seen) {
        DraftDialog draft = drafts.get(dialog);
        Step here = draft == null ? null : draft.dialog().steps().get(step);
        if (here == null || !seen.add(step) || Ways.alwaysWaits(here)) {
            return false;
        }
        if (here instanceof Step.End) {
            return true;
        }
        if (here instanceof Step.Call call) {
            return passes(call.dialog()) && (!call.comesBack() || ends(dialog, call.next(), seen));
        }
        return Ways.answered(here).stream().anyMatch(next -> ends(dialog, next, seen));
    }
}
