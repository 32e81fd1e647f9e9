package id.pendamping.dialog;

import id.pendamping.dialog.Step.Silence;
import java.util.ArrayList;
import java.util.List;

/**
 * One way from a step to another of the same dialog.
 *
 * @param label the option's value or the condition; empty where the sort says enough
 */
public record Arrow(String from, String to, Sort sort, String label) {

    /** What leads along it. */
    public enum Sort {
        /** Nothing else decides. */
        NEXT,
        /** An option is chosen. */
        OPTION,
        /** A condition holds. */
        CONDITION,
        /** No condition holds. */
        OTHERWISE,
        /** Chance drew this variant. */
        ARM,
        /** Chance left the person out, to compare. */
        HELD_OUT,
        /** No answer is known. */
        UNKNOWN,
        /** What was noted is taken back. */
        UNDO,
        /** Nobody answers. */
        SILENCE
    }

    /** In the order of the file. */
    public static List<Arrow> of(Dialog dialog) {
        return dialog.steps().values().stream().flatMap(step -> of(step).stream()).toList();
    }

    /** The ways out of one step. */
    public static List<Arrow> of(Step step) {
        List<Arrow> arrows = new ArrayList<>();
        switch (step) {
            case Step.Ask ask -> {
                ask.options().forEach(option -> {
                    String go = option.go();
                    if (go != null) {
                        arrows.add(new Arrow(ask.id(), go, Sort.OPTION, option.value()));
                    }
                });
                if (!Ways.everyOptionLeads(ask)) {
                    arrows.add(new Arrow(ask.id(), ask.next(), Sort.NEXT, ""));
                }
            }
            case Step.Branch branch -> branch.ways().forEach(way -> {
                Condition when = way.when();
                arrows.add(when == null
                        ? new Arrow(branch.id(), way.go(), Sort.OTHERWISE, "")
                        : new Arrow(branch.id(), way.go(), Sort.CONDITION, when.source()));
            });
            case Step.Trial trial -> {
                trial.variants().forEach(variant -> arrows.add(new Arrow(trial.id(), variant.go(), Sort.ARM,
                        variant.name().byLanguage().values().iterator().next().source())));
                String heldOut = trial.heldOut();
                if (heldOut != null) {
                    arrows.add(new Arrow(trial.id(), heldOut, Sort.HELD_OUT, ""));
                }
            }
            case Step.Answer answer -> {
                arrows.add(new Arrow(answer.id(), answer.next(), Sort.NEXT, ""));
                arrows.add(new Arrow(answer.id(), answer.none(), Sort.UNKNOWN, ""));
            }
            case Step.Note note -> {
                arrows.add(new Arrow(note.id(), note.next(), Sort.NEXT, ""));
                String undo = note.undo();
                if (undo != null) {
                    arrows.add(new Arrow(note.id(), undo, Sort.UNDO, ""));
                }
            }
            case Step.Say say -> next(say, arrows);
            case Step.Quiz quiz -> next(quiz, arrows);
            case Step.Set set -> next(set, arrows);
            case Step.Remind remind -> next(remind, arrows);
            case Step.Handoff handoff -> next(handoff, arrows);
            case Step.Call call -> next(call, arrows);
            case Step.Checklist checklist -> next(checklist, arrows);
            case Step.End end -> next(end, arrows);
        }
        for (Silence rule : step.silenceRules()) {
            String go = rule.go();
            if (go != null) {
                arrows.add(new Arrow(step.id(), go, Sort.SILENCE, ""));
            }
        }
        return arrows;
    }

    private static void next(Step step, List<Arrow> arrows) {
        step.follower().ifPresent(go -> arrows.add(new Arrow(step.id(), go, Sort.NEXT, "")));
    }
}
