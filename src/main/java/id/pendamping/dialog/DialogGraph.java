package id.pendamping.dialog;

import java.util.ArrayList;
import java.util.List;

/** Draws a dialog as a Mermaid flowchart: questions are slanted, decisions diamonds, silence dotted. */
public final class DialogGraph {

    private static final int LONGEST_WORDS = 40;

    private final List<String> ids;
    private final List<String> lines = new ArrayList<>(List.of("flowchart TD"));

    private DialogGraph(Dialog dialog) {
        this.ids = List.copyOf(dialog.steps().keySet());
    }

    /** @return the text of one {@code flowchart}, ending with a line break */
    public static String mermaid(Dialog dialog) {
        DialogGraph graph = new DialogGraph(dialog);
        dialog.steps().values().forEach(graph::draw);
        return String.join("\n", graph.lines) + "\n";
    }

    private void draw(Step step) {
        lines.add("    " + node(step.id()) + shape(step));
        Arrow.of(step).forEach(this::arrow);
    }

    private static String shape(Step step) {
        return switch (step) {
            case Step.Say say -> "[\"" + labelled(say.id(), words(say.text())) + "\"]";
            case Step.Ask ask -> "[/\"" + labelled(ask.id(), words(ask.text())) + "\"/]";
            case Step.Quiz quiz -> "[/\"" + labelled(quiz.id(), "quiz of " + quiz.items().size()) + "\"/]";
            case Step.Set set -> "[\"" + (set.event() == null ? set.id() : labelled(set.id(), set.event())) + "\"]";
            case Step.Trial trial -> "{\"" + labelled(trial.id(), "trial") + "\"}";
            case Step.Branch branch -> "{\"" + branch.id() + "\"}";
            case Step.Call call -> "[[\"" + labelled(call.id(), call.dialog()) + "\"]]";
            case Step.End end -> "([\"" + end.id() + "\"])";
            case Step.Checklist it -> "[/\"" + labelled(it.id(), "checklist " + it.list().id()) + "\"/]";
            case Step.Answer answer -> "[\"" + labelled(answer.id(), "answers") + "\"]";
            case Step.Note note -> "[\"" + labelled(note.id(), note.about()) + "\"]";
            case Step.Remind remind -> "[\"" + labelled(remind.id(), "remind") + "\"]";
            case Step.Handoff handoff -> "[/\"" + labelled(handoff.id(), "hand-off") + "\"/]";
        };
    }

    private void arrow(Arrow arrow) {
        String sign = switch (arrow.sort()) {
            case NEXT -> "-->";
            case OPTION, CONDITION, ARM -> "-- \"" + escape(arrow.label()) + "\" -->";
            case OTHERWISE -> "-- \"otherwise\" -->";
            case HELD_OUT -> "-- \"held out\" -->";
            case UNKNOWN -> "-- \"nothing known\" -->";
            case UNDO -> "-. \"undo\" .->";
            case SILENCE -> "-. \"silence\" .->";
        };
        lines.add("    " + node(arrow.from()) + " " + sign + " " + node(arrow.to()));
    }

    /** Step ids may be words that Mermaid keeps for itself, such as {@code end}. */
    private String node(String step) {
        return "s" + ids.indexOf(step);
    }

    private static String labelled(String id, String words) {
        return id + "<br>" + words;
    }

    private static String words(LocalText text) {
        String source = text.byLanguage().getOrDefault(Language.INDONESIAN,
                text.byLanguage().values().iterator().next()).source().strip().replaceAll("\\s+", " ");
        String cut = source.length() <= LONGEST_WORDS ? source : source.substring(0, LONGEST_WORDS - 1) + "…";
        return escape(cut);
    }

    private static String escape(String words) {
        return words.replace("&", "#amp;").replace("\"", "#quot;").replace("<", "#lt;").replace(">", "#gt;");
    }
}
