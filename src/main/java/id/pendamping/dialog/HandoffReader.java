package id.pendamping.dialog;

import id.pendamping.dialog.Step.Handoff;
import id.pendamping.dialog.Step.HandoffTexts;
import id.pendamping.dialog.Step.Option;
import id.pendamping.dialog.Step.Silence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a {@code handoff}: what is said while somebody of staff has the talk. */
final class HandoffReader {

    private final StepPlace step;

    HandoffReader(StepPlace step) {
        this.step = step;
    }

    Optional<Step> read() {
        Table table = step.at().table("id", "handoff", "text", "taken", "reply", "receipt", "photo", "closed", "over",
                "silence", "next");
        Optional<String> obstacle = table.need("handoff").flatMap(this::variable);
        Optional<HandoffTexts> texts = texts(table);
        Optional<Option> over = table.need("over").flatMap(this::over);
        List<Silence> silence = table.find("silence").map(new SilenceReader(step)::read).orElse(step.silence());
        Optional<String> next = step.next(table);
        return obstacle.isEmpty() || texts.isEmpty() || over.isEmpty() || next.isEmpty()
                ? Optional.empty()
                : Optional.of(new Handoff(step.id(), obstacle.get(), texts.get(), over.get(), silence, next.get()));
    }

    private Optional<String> variable(Cursor at) {
        return at.text().filter(name -> {
            boolean known = step.outline().variables().containsKey(name);
            if (!known) {
                at.unknown("variable", name, step.outline().variables().keySet());
            }
            return known;
        });
    }

    private Optional<HandoffTexts> texts(Table table) {
        List<LocalText> texts = new ArrayList<>();
        for (String key : List.of("text", "taken", "reply", "receipt", "photo", "closed")) {
            step.need(table, key, false).ifPresent(texts::add);
        }
        return texts.size() < 6
                ? Optional.empty()
                : Optional.of(new HandoffTexts(texts.get(0), texts.get(1), texts.get(2), texts.get(3), texts.get(4),
                        texts.get(5)));
    }

    private Optional<Option> over(Cursor at) {
        Table table = at.table("label", "also");
        List<String> also = table.items("also").stream().flatMap(word -> word.text().stream())
                .map(step.material().words()::normalise).toList();
        return step.need(table, "label", true).map(label -> new Option("over", label, also, null));
    }
}
