package id.pendamping.dialog;

import id.pendamping.dialog.Step.Feedback;
import id.pendamping.dialog.Step.Layout;
import id.pendamping.dialog.Step.Quiz;
import id.pendamping.dialog.Step.QuizItem;
import id.pendamping.dialog.Step.Silence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a {@code quiz}. */
final class QuizReader {

    private final StepPlace step;

    QuizReader(StepPlace step) {
        this.step = step;
    }

    Optional<Step> read() {
        Table table = step.at().table("id", "quiz", "test", "feedback", "shuffle", "numbered", "show", "silence",
                "next");
        List<QuizItem> items = table.find("quiz").map(this::items).orElse(List.of());
        Optional<String> test = table.find("test").flatMap(QuizReader::test);
        Feedback feedback = table.find("feedback").flatMap(at -> at.oneOf(Feedback.class, '-', "feedback"))
                .orElse(Feedback.NONE);
        Layout layout = table.find("show").flatMap(at -> at.oneOf(Layout.class, '-', "layout")).orElse(Layout.BUTTONS);
        List<Silence> silence = table.find("silence").map(new SilenceReader(step)::read).orElse(step.silence());
        Optional<String> next = step.next(table);
        if (items.isEmpty() || next.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Quiz(step.id(), test.orElse(null), items, feedback, table.flag("shuffle", false),
                table.flag("numbered", false), layout, silence, next.get()));
    }

    private List<QuizItem> items(Cursor at) {
        List<QuizItem> items = new ArrayList<>();
        for (Cursor place : at.items()) {
            place.text().ifPresent(id -> {
                BankItem found = step.material().bank().get(id);
                if (found == null) {
                    place.unknown("item", id, step.material().bank().keySet());
                } else if (items.contains(found.item())) {
                    place.error("the item \"" + id + "\" is asked twice", "");
                } else {
                    items.add(found.item());
                }
            });
        }
        if (at.isList() && at.items().isEmpty()) {
            at.error("the quiz asks nothing", "legal: [bank/item, bank/item]");
        }
        return items;
    }

    private static Optional<String> test(Cursor at) {
        return at.text().filter(name -> {
            if (!Names.isLegal(name)) {
                at.error("a test cannot be called \"" + name + "\"", "legal: letters, digits and _");
            }
            return Names.isLegal(name);
        });
    }
}
