package id.pendamping.dialog;

import id.pendamping.dialog.Step.AskKind;
import id.pendamping.dialog.Step.Option;
import id.pendamping.dialog.Words.Universal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the options of a question, and sees to it that no word means two of them. */
final class OptionReader {

    /** What the channels can show under one message, with room for the buttons of our own. */
    static final int MOST = 90;

    private final StepPlace step;
    private final AskKind kind;
    private final Map<String, String> owners = new HashMap<>();

    OptionReader(StepPlace step, AskKind kind) {
        this.step = step;
        this.kind = kind;
    }

    List<Option> read(Cursor at) {
        List<Option> options = new ArrayList<>();
        Set<String> values = new LinkedHashSet<>();
        for (Cursor item : at.items()) {
            option(item).ifPresent(option -> {
                options.add(option);
                if (!values.add(option.value())) {
                    item.error("the value \"" + option.value() + "\" stands here twice", "");
                }
            });
        }
        if (options.size() > MOST) {
            at.error("the question has " + options.size() + " options", "legal: at most " + MOST);
        }
        return options;
    }

    private Optional<Option> option(Cursor at) {
        Table table = at.table("value", "label", "also", "go");
        Optional<String> value = table.need("value").flatMap(Cursor::text);
        Optional<LocalText> label = step.need(table, "label", true);
        String go = table.find("go").flatMap(step::target).orElse(null);
        List<String> also = new ArrayList<>();
        for (Cursor word : table.items("also")) {
            word.text().map(step.material().words()::normalise).ifPresent(plain -> {
                also.add(plain);
                checkUniversal(word, plain);
                checkAlone(word, plain, value.orElse(""));
            });
        }
        table.find("label").ifPresent(words -> words.quiet().entries().values().forEach(words1 -> words1.text()
                .map(step.material().words()::normalise).ifPresent(
                        plain -> checkAlone(words, plain, value.orElse("")))));
        if (go != null && kind == AskKind.MULTI_CHOICE) {
            at.error("an option of a multi-choice cannot lead anywhere", "legal: next on the step");
        }
        return value.isEmpty() || label.isEmpty()
                ? Optional.empty()
                : Optional.of(new Option(value.get(), label.get(), also, go));
    }

    private void checkUniversal(Cursor at, String word) {
        for (Map.Entry<Universal, List<String>> universal : step.material().words().universal().entrySet()) {
            if (universal.getValue().contains(word)) {
                at.error("\"" + word + "\" means " + Cursor.word(universal.getKey(), '-') + " everywhere",
                        "legal: another word");
            }
        }
    }

    private void checkAlone(Cursor at, String word, String value) {
        String owner = owners.putIfAbsent(word, value);
        if (owner != null && !owner.equals(value)) {
            at.error("\"" + word + "\" already means the option \"" + owner + "\"", "legal: another word");
        }
    }
}
