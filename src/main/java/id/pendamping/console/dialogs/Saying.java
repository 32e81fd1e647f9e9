package id.pendamping.console.dialogs;

import id.pendamping.dialog.Language;
import id.pendamping.dialog.LocalText;
import id.pendamping.dialog.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One text of a step.
 *
 * @param role what it is for, as part of a key of words
 * @param about which option or question it belongs to; empty for the step itself
 */
record Saying(String role, String about, LocalText text) {

    /** All texts of a step that stand in its own file, in the order in which they are met. */
    static List<Saying> of(Step step) {
        List<Saying> all = new ArrayList<>();
        switch (step) {
            case Step.Say say -> add(all, "text", "", say.text());
            case Step.Ask ask -> {
                add(all, "text", "", ask.text());
                ask.options().forEach(option -> add(all, "option", option.value(), option.label()));
                add(all, "hint", "", ask.hint());
                add(all, "help", "", ask.help());
            }
            case Step.Quiz quiz -> quiz.items().forEach(item -> {
                add(all, "question", item.id(), item.question());
                item.options().forEach(option -> add(all, "option", item.id(), option));
                add(all, "explanation", item.id(), item.explanation());
            });
            case Step.Checklist checklist ->
                checklist.list().items().forEach(item -> add(all, "item", item.id(), item.title()));
            case Step.Handoff handoff -> {
                handoff.texts().all().forEach(text -> add(all, "text", "", text));
                add(all, "option", handoff.over().value(), handoff.over().label());
            }
            case Step.Set set -> {
            }
            case Step.Branch branch -> {
            }
            case Step.Trial trial -> {
            }
            case Step.Call call -> {
            }
            case Step.End end -> {
            }
            case Step.Note note -> {
            }
            case Step.Answer answer -> {
            }
            case Step.Remind remind -> {
            }
        }
        step.silenceRules().forEach(rule -> add(all, "silence", rule.after().toString().substring(1), rule.say()));
        return all;
    }

    private static void add(List<Saying> all, String role, String about, @Nullable LocalText text) {
        if (text != null) {
            all.add(new Saying(role, about, text));
            LocalText brief = text.brief();
            if (brief != null) {
                all.add(new Saying("brief", about, brief));
            }
        }
    }

    /** As its author wrote it; empty where it is missing. */
    Optional<String> in(Language language) {
        return Optional.ofNullable(text.byLanguage().get(language)).map(it -> it.source().strip());
    }

    boolean lacks(Language language) {
        return !text.byLanguage().containsKey(language);
    }
}
