package id.pendamping.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.pendamping.dialog.Condition;
import id.pendamping.dialog.Dialog;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.LocalText;
import id.pendamping.dialog.Scope;
import id.pendamping.dialog.Step;
import id.pendamping.dialog.Template;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FlowchartTest {

    @Test
    void drawsABoxPerStepAndAnArrowPerWay() {
        Step ask = new Step.Ask("work", Step.AskKind.CHOICE, text("What is your work, and is it \"new\"?"), null, null,
                null,
                List.of(new Step.Option("ojek", text("Rider"), List.of(), "end"),
                        new Step.Option("other", text("Other"), List.of(), null)),
                Step.Layout.BUTTONS, null, null, null, null, null, false,
                List.of(new Step.Silence(Duration.ofDays(2), null, "end", false)), "route");
        Step branch = new Step.Branch("route", List.of(new Step.Branch.Way(condition("x < 3"), "work"),
                new Step.Branch.Way(null, "end")));
        assertEquals("""
                flowchart TD
                    s0[/"work<br>What is your work, and is it #quot;new#quot;?"/]
                    s1{"route"}
                    s2(["end"])
                    s0 -- "Rider" --> s2
                    s0 --> s1
                    s0 -. "after 2d" .-> s2
                    s1 -- "x #lt; 3" --> s0
                    s1 -- "otherwise" --> s2""",
                String.join("\n", Flowchart.of(dialog(ask, branch, new Step.End("end")), Language.ENGLISH).lines()));
    }

    private static Dialog dialog(Step... steps) {
        Map<String, Step> byId = new LinkedHashMap<>();
        for (Step step : steps) {
            byId.put(step.id(), step);
        }
        return new Dialog("d", "1", text("D"), List.of(), false, Set.of(), byId, steps[0].id(), true,
                "d/dialog.yaml");
    }

    private static LocalText text(String words) {
        return new LocalText(Map.of(Language.ENGLISH, new Template() {
            @Override
            public String render(Scope scope) {
                return words;
            }

            @Override
            public String source() {
                return words;
            }
        }));
    }

    private static Condition condition(String source) {
        return new Condition() {
            @Override
            public boolean test(Scope scope) {
                return true;
            }

            @Override
            public String source() {
                return source;
            }
        };
    }
}
