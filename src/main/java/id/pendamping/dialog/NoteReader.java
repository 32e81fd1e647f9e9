package id.pendamping.dialog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a {@code note}: {@code {note: saving.entry, values: {amount: amount}}}. */
final class NoteReader {

    private static final String SPOT = "me.here";
    private static final String SPOT_NOTE = "clinic.spot";

    private final StepPlace step;

    NoteReader(StepPlace step) {
        this.step = step;
    }

    Optional<Step> read() {
        Table table = step.at().table("id", "note", "values", "tell", "undo", "next");
        Optional<String> about = table.need("note").flatMap(this::known);
        Map<String, Expression> values = new LinkedHashMap<>();
        Map<String, Expression> tell = new LinkedHashMap<>();
        about.ifPresent(note -> expressions(table, "values", values, (name, at) -> checkValue(note, name, at)));
        about.ifPresent(note -> expressions(table, "tell", tell, (name, at) -> checkTold(note, name, at)));
        String undo = table.find("undo").flatMap(step::target).orElse(null);
        Optional<String> next = step.next(table);
        return about.isEmpty() || next.isEmpty() ? Optional.empty() : note(about.get(), values, tell, undo, next.get());
    }

    private Optional<Step> note(String about, Map<String, Expression> values, Map<String, Expression> tell,
            @Nullable String undo, String next) {
        return Optional.of(new Step.Note(step.id(), about, values, tell, undo, next));
    }

    private Optional<String> known(Cursor at) {
        return at.text().filter(note -> {
            boolean known = Glossary.note(note).isPresent();
            if (!known) {
                at.unknown("note", note, Glossary.notes());
            }
            return known;
        });
    }

    private interface Check {
        void look(String name, Cursor at);
    }

    private void expressions(Table table, String key, Map<String, Expression> into, Check check) {
        table.find(key).ifPresent(all -> all.entries().forEach((name, at) -> {
            check.look(name, at);
            // The place of this turn is for the places of programmes only; of people it is never kept.
            Names names = at.text().filter(SPOT::equals).isPresent() && SPOT_NOTE.equals(noteOf(step))
                    ? step.names().with(List.of(Name.of(SPOT, Speech.LONGEST_PHRASE)))
                    : step.names();
            step.material().texts().expression(at, names)
                    .ifPresent(expression -> into.put(name, expression));
        }));
    }

    private static String noteOf(StepPlace step) {
        return step.at().peekText("note").orElse("");
    }

    private static void checkValue(String note, String name, Cursor at) {
        List<String> legal = Glossary.note(note).orElse(List.of());
        if (!legal.contains(name)) {
            at.unknown("value", name, legal);
        }
    }

    /** What is told without being read again belongs to the room of the note. */
    private void checkTold(String note, String name, Cursor at) {
        String source = note.substring(0, note.indexOf('.'));
        if (step.names().find(name).filter(found -> source.equals(found.source())).isEmpty()) {
            at.unknown("name", name, Glossary.names().stream().filter(known -> source.equals(known.source()))
                    .map(Name::id).toList());
        } else if (!step.names().reads().contains(source)) {
            at.error("\"" + name + "\" is told, but the dialog does not read " + source,
                    "legal: reads: [" + source + "] at the top of the dialog");
        }
    }
}
