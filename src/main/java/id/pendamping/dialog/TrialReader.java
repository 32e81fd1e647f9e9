package id.pendamping.dialog;

import id.pendamping.dialog.Step.Trial;
import id.pendamping.dialog.Step.Trial.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the variants of a step that spreads people over them by chance. */
record TrialReader(StepPlace step) {

    private static final String FORM = "legal: trial: [{name: …, go: …}, {name: …, go: …}], or one of them and held-out: …";

    Optional<Step> read() {
        Table table = step.at().table("id", "trial", "held-out");
        List<Variant> variants = new ArrayList<>();
        List<Cursor> places = table.items("trial");
        for (Cursor at : places) {
            Table variant = at.table("name", "go");
            Optional<LocalText> name = variant.need("name").flatMap(step.material().texts()::plain);
            Optional<String> go = variant.need("go").flatMap(step::target);
            if (name.isPresent() && go.isPresent()) {
                variants.add(new Variant(name.get(), go.get()));
            }
        }
        Optional<String> heldOut = table.find("held-out").flatMap(step::target);
        checkNumber(places.size(), table.has("held-out"));
        checkPlace();
        return variants.isEmpty()
                ? Optional.empty()
                : Optional.of(new Trial(step.id(), variants, heldOut.orElse(null)));
    }

    private void checkNumber(int variants, boolean heldOut) {
        if (variants + (heldOut ? 1 : 0) < Trial.FEWEST) {
            step.at().error("a trial compares something with something", FORM);
        }
        if (variants > Trial.MOST_VARIANTS) {
            step.at().error("the trial has " + variants + " variants",
                    "legal: at most " + Trial.MOST_VARIANTS + ", and held-out");
        }
    }

    /** Nobody's reminder of what they owe may depend on chance. */
    private void checkPlace() {
        if (step.outline().steps().values().stream().anyMatch(other -> other.peek("remind").isPresent())) {
            step.at().error("there is no trial where payments are reminded of",
                    "legal: in a dialog without a remind step");
        }
        if (step.outline().root().peek("handed").isPresent()) {
            step.at().error("there is no trial in messages that are sent beside the talk",
                    "legal: in a dialog without handed");
        }
    }
}
