package id.pendamping.answers;

import id.pendamping.dialog.Checklist;
import id.pendamping.dialog.Checklist.Item;
import id.pendamping.dialog.Checklist.Obstacle;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.Dialog;
import id.pendamping.dialog.Fact;
import id.pendamping.dialog.LocalText;
import id.pendamping.dialog.Step;
import id.pendamping.dialog.Step.Ask;
import id.pendamping.dialog.Step.Quiz;
import id.pendamping.dialog.Step.QuizItem;
import id.pendamping.dialog.Step.Say;
import id.pendamping.dialog.Template;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Collects what can be answered: facts, explanations of quiz questions, and pages of dialogs and of checklists that rest
 * on facts.
 */
final class Passages {

    private static final Pattern FACT = Pattern.compile("\\{fact:([^}]+)}");
    /** A place that is filled with what one person has told; such a page is no answer for everybody. */
    private static final Pattern PERSONAL = Pattern.compile("\\{(?!fact:|care_centre)");

    private final Content content;
    private final Map<String, Passage> byId = new LinkedHashMap<>();

    private Passages(Content content) {
        this.content = content;
    }

    static List<Passage> of(Content content) {
        Passages passages = new Passages(content);
        content.facts().byId().values().stream().sorted((one, other) -> one.id().compareTo(other.id()))
                .forEach(passages::fact);
        content.dialogs().values().forEach(passages::dialog);
        content.checklists().values().forEach(passages::checklist);
        return List.copyOf(passages.byId.values());
    }

    private void fact(Fact fact) {
        String keys = fact.id().replace('.', ' ').replace('_', ' ');
        fact.wording().ifPresent(words -> add(new Passage(fact.id(), words, List.of(), keys, List.of(fact), null)));
    }

    private void dialog(Dialog dialog) {
        for (Step step : dialog.steps().values()) {
            if (step instanceof Quiz quiz) {
                quiz.items().forEach(this::item);
            } else if (step instanceof Say say) {
                page(dialog, step, say.text());
            } else if (step instanceof Ask ask) {
                page(dialog, step, ask.text());
            }
        }
    }

    private void item(QuizItem item) {
        List<Fact> facts = item.facts().stream().map(content.facts()::find).flatMap(Optional::stream).toList();
        if (!facts.isEmpty()) {
            add(new Passage(item.id(), item.explanation(), List.of(item.question(), item.options().get(item.right())),
                    "", facts, null));
        }
    }

    private void checklist(Checklist list) {
        for (Item item : list.items()) {
            String id = list.id() + "/" + item.id();
            Stream.of(item.how(), item.where(), item.bring(), item.substitute()).filter(Objects::nonNull)
                    .forEach(text -> page(id, List.of(list.title(), item.title()), text));
            for (Obstacle obstacle : item.obstacles()) {
                LocalText tip = obstacle.tip();
                if (tip != null) {
                    page(id + "/" + obstacle.id(), List.of(list.title(), item.title(), obstacle.label()), tip);
                }
            }
        }
    }

    private void page(Dialog dialog, Step step, LocalText text) {
        page(dialog.id() + "/" + step.id(), List.of(dialog.title()), text);
    }

    /** @param titles the first is the place where it is found */
    private void page(String id, List<LocalText> titles, LocalText text) {
        String source = text.byLanguage().values().stream().map(Template::source).reduce("", String::concat);
        List<Fact> facts = FACT.matcher(source).results().map((MatchResult found) -> found.group(1).strip()).distinct()
                .map(content.facts()::find).flatMap(Optional::stream).toList();
        boolean isFactAlone = text.byLanguage().values().stream()
                .allMatch(words -> FACT.matcher(words.source().strip()).matches());
        if (!facts.isEmpty() && !isFactAlone && !PERSONAL.matcher(source).find()) {
            add(new Passage(id, text, titles, "", facts, titles.getFirst()));
        }
    }

    private void add(Passage passage) {
        byId.putIfAbsent(passage.id(), passage);
    }
}
