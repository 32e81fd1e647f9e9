package id.pendamping.cli;

import id.pendamping.dialog.Dialog;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.LocalText;
import id.pendamping.dialog.Step;
import id.pendamping.dialog.Template;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One dialog in Mermaid's flowchart language: a box per step, an arrow per way on, a dotted arrow per silence rule. */
final class Flowchart {

    private static final int WORDS = 40;

    private final Language language;
    private final Map<String, String> nodes = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    private Flowchart(Dialog dialog, Language language) {
        this.language = language;
        // Mermaid reserves words like "end", which are good names for steps.
        dialog.steps().keySet().forEach(id -> nodes.put(id, "s" + nodes.size()));
        lines.add("flowchart TD");
        dialog.steps().values().forEach(this::box);
        dialog.steps().values().forEach(this::arrows);
    }

    static Flowchart of(Dialog dialog, Language language) {
        return new Flowchart(dialog, language);
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    private void box(Step step) {
        lines.add("    " + node(step.id()) + switch (step) {
            case Step.Say say -> "[" + label(say, words(say.text())) + "]";
            case Step.Ask ask -> "[/" + label(ask, words(ask.text())) + "/]";
            case Step.Quiz quiz -> "[/" + label(quiz, "quiz, questions: " + quiz.items().size()) + "/]";
            case Step.Set set -> "[" + label(set, "set") + "]";
            case Step.Branch branch -> "{" + label(branch, "") + "}";
            case Step.Call call -> "[[" + label(call, "call " + call.dialog()) + "]]";
            case Step.End end -> "([" + label(end, "") + "])";
        });
    }

    private void arrows(Step step) {
        switch (step) {
            case Step.Ask ask -> ask.options().stream().filter(option -> option.go() != null)
                    .forEach(option -> arrow(ask, words(option.label()), option.go()));
            case Step.Branch branch -> branch.ways()
                    .forEach(way -> arrow(branch, way.when() == null ? "otherwise" : quoted(way.when().source()),
                            way.go()));
            case Step.Say say -> {
            }
            case Step.Quiz quiz -> {
            }
            case Step.Set set -> {
            }
            case Step.Call call -> {
            }
            case Step.End end -> {
            }
        }
        if (!leadsNowhere(step)) {
            step.follower().ifPresent(next -> lines.add("    " + node(step.id()) + " --> " + node(next)));
        }
        for (Step.Silence rule : step.silenceRules()) {
            String after = "after " + time(rule.after());
            if (rule.go() != null) {
                lines.add("    " + node(step.id()) + " -. \"" + after + "\" .-> " + node(rule.go()));
            } else if (rule.end()) {
                lines.add("    " + node(step.id()) + " -. \"" + after + "\" .-> silence([\"ends\"])");
            }
        }
    }

    /** A choice whose every option says where it leads never takes its own way on. */
    private static boolean leadsNowhere(Step step) {
        return step instanceof Step.Ask ask && !ask.options().isEmpty() && !ask.optional()
                && ask.options().stream().allMatch(option -> option.go() != null);
    }

    private static String time(Duration time) {
        if (time.toMinutes() % (24 * 60) == 0) {
            return time.toDays() + "d";
        }
        return time.toMinutes() % 60 == 0 ? time.toHours() + "h" : time.toMinutes() + "m";
    }

    private void arrow(Step from, String words, String to) {
        lines.add("    " + node(from.id()) + " -- \"" + words + "\" --> " + node(to));
    }

    private String node(String step) {
        return nodes.getOrDefault(step, step);
    }

    private static String label(Step step, String words) {
        return "\"" + step.id() + (words.isEmpty() ? "" : "<br>" + words) + "\"";
    }

    private String words(LocalText text) {
        Template template = text.byLanguage().getOrDefault(language, text.byLanguage().values().iterator().next());
        String line = template.source().strip().replaceAll("\\s+", " ");
        return quoted(line.length() <= WORDS ? line : line.substring(0, WORDS - 1).strip() + "…");
    }

    private static String quoted(String words) {
        return words.replace("&", "#amp;").replace("\"", "#quot;").replace("<", "#lt;").replace(">", "#gt;");
    }
}
