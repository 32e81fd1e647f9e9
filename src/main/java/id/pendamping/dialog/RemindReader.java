package id.pendamping.dialog;

import id.pendamping.dialog.Step.RemindDeed;
import id.pendamping.dialog.Step.Reminding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads what is wanted of reminders, the keys {@code remind} and {@code with}: of a step or of an item of a checklist.
 *
 * @param at where it stands
 * @param names what its values may refer to
 */
record RemindReader(Cursor at, TextReader texts, Names names) {

    static Optional<Step> step(StepPlace step) {
        Table table = step.at().table("id", "remind", "with", "next");
        Optional<Reminding> wish = new RemindReader(step.at(), step.material().texts(), step.names()).read(table);
        Optional<String> next = step.next(table);
        return wish.isEmpty() || next.isEmpty()
                ? Optional.empty()
                : Optional.of(new Step.Remind(step.id(), wish.get(), next.get()));
    }

    Optional<Reminding> read(Table table) {
        Optional<RemindDeed> deed = table.need("remind").flatMap(this::deed);
        Map<String, Expression> with = new LinkedHashMap<>();
        table.find("with").ifPresent(all -> all.entries().forEach((name, value) -> {
            if (deed.isPresent() && !legal(deed.get()).contains(name)) {
                value.error("\"" + word(deed.get()) + "\" does not take \"" + name + "\"",
                        "legal: " + String.join(", ", legal(deed.get())));
            }
            texts.expression(value, names).ifPresent(read -> with.put(name, read));
        }));
        deed.ifPresent(it -> checkNeeded(it, table.find("with").map(all -> all.quiet().entries()).orElse(Map.of())));
        return deed.map(it -> new Reminding(it, with));
    }

    private void checkNeeded(RemindDeed deed, Map<String, Cursor> with) {
        needed(deed).stream().filter(name -> !with.containsKey(name)).forEach(name -> at
                .error("\"" + word(deed) + "\" needs \"" + name + "\"", "legal: with: {" + name + ": …}"));
        if (deed == RemindDeed.PLAN && with.containsKey("day") == with.containsKey("date")) {
            at.error("\"plan\" needs the day of the month or a date", "legal: day or date, not both");
        }
    }

    private static List<String> needed(RemindDeed deed) {
        return switch (deed) {
            case PLAN, PAID -> List.of("bill");
            case PAUSE -> List.of("until");
            case UNPAID -> List.of("bill", "due");
            case LATER -> List.of("bill", "due", "on");
            case RESUME, END -> List.of();
        };
    }

    private static List<String> legal(RemindDeed deed) {
        return switch (deed) {
            case PLAN -> List.of("bill", "day", "date", "leads", "from", "until", "class", "people", "sector");
            case PAUSE -> List.of("bill", "until");
            case RESUME, END -> List.of("bill");
            case PAID -> List.of("bill", "due", "months", "on", "photo");
            case UNPAID -> List.of("bill", "due");
            case LATER -> List.of("bill", "due", "on");
        };
    }

    private Optional<RemindDeed> deed(Cursor written) {
        return written.text().flatMap(word -> {
            Optional<RemindDeed> found = Stream.of(RemindDeed.values()).filter(it -> word(it).equals(word)).findFirst();
            if (found.isEmpty()) {
                written.unknown("kind of remind", word,
                        Stream.of(RemindDeed.values()).map(RemindReader::word).toList());
            }
            return found;
        });
    }

    private static String word(RemindDeed deed) {
        return deed.name().toLowerCase(Locale.ROOT);
    }
}
