package id.pendamping.dialog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a {@code note}. */
final class NoteReader {

    /** What the features keep, and the values each of them needs. */
    private static final Map<String, List<String>> KEPT = Map.of("feedback.rating", List.of("about", "stars", "word"),
            "move.offer", List.of("code", "chat"));

    private final StepPlace step;

    NoteReader(StepPlace step) {
        this.step = step;
    }

    Optional<Step> read() {
        Table table = step.at().table("id", "note", "values", "next");
        Optional<String> about = table.need("note").flatMap(at -> at.text().filter(name -> {
            if (!KEPT.containsKey(name)) {
                at.unknown("note", name, KEPT.keySet());
            }
            return KEPT.containsKey(name);
        }));
        Map<String, Expression> values = new LinkedHashMap<>();
        table.need("values").ifPresent(all -> all.entries().forEach((name, at) -> {
            List<String> legal = about.map(KEPT::get).orElse(List.of(name));
            if (!legal.contains(name)) {
                at.unknown("value", name, legal);
            }
            step.material().texts().expression(at, step.names()).ifPresent(value -> values.put(name, value));
        }));
        return about.flatMap(name -> step.next(table).map(next -> new Step.Note(step.id(), name, values, next)));
    }
}
