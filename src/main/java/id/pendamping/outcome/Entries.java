package id.pendamping.outcome;

import id.pendamping.engine.Effect;
import id.pendamping.engine.Effect.Note;
import id.pendamping.engine.Effect.Record;
import id.pendamping.engine.Effect.SaveAnswer;
import id.pendamping.engine.Effect.SaveConsent;
import id.pendamping.engine.Effect.SaveEvent;
import id.pendamping.engine.Effect.SaveField;
import id.pendamping.engine.Effect.SaveResult;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts what a turn records into the words of the journal. Only what is listed here is taken over: no name, no free text,
 * no address of a talk.
 *
 * @param countable fields of a person with a fixed choice of values
 */
record Entries(Set<String> countable) {

    /** What is taken over of a note, by what the note is about. */
    private static final Map<String, Kind> NOTES = Map.of("reminder.plan",
            new Kind(EventTypes.PLANNED, Set.of("bill", "day", "date", "zone")), "reminder.paid",
            new Kind(EventTypes.PAID, Set.of("bill", "due", "months", "on", "zone")), "reminder.unpaid",
            new Kind(EventTypes.UNPAID, Set.of("bill", "due")), "reminder.end",
            new Kind(EventTypes.ENDED, Set.of("bill")),
            "saving.entry", new Kind(EventTypes.SAVED, Set.of("amount", "day")), "saving.strike",
            new Kind(EventTypes.STRUCK, Set.of("entry")), "feedback.rating",
            new Kind(EventTypes.RATING, Set.of("about", "stars")), "group.join",
            new Kind(EventTypes.GROUP, Set.of("group")));

    private record Kind(String type, Set<String> parts) {
    }

    boolean accepts(Record effect) {
        return of(effect).isPresent();
    }

    /** @return nothing for what is not counted */
    Optional<SaveEvent> of(Record effect) {
        return switch (effect) {
            case SaveEvent event -> Optional.of(event);
            case SaveConsent consent -> Optional.of(entry(effect, EventTypes.CONSENT,
                    Map.of("purpose", consent.consent().name().toLowerCase(Locale.ROOT), "granted",
                            String.valueOf(consent.granted()))));
            case SaveField field -> countable.contains(field.field())
                    ? Optional.of(entry(effect, EventTypes.TOLD,
                            Map.of("field", field.field(), "value", word(field.value()))))
                    : Optional.empty();
            case SaveAnswer answer -> Optional.of(entry(effect, EventTypes.ANSWER,
                    Map.of("test", answer.test(), "item", answer.item(), "indicator", answer.indicator(), "chosen",
                            String.valueOf(answer.chosen()), "right", String.valueOf(answer.right()))));
            case SaveResult result -> Optional.of(entry(effect, EventTypes.TEST, Map.of("test", result.test(), "right",
                    String.valueOf(result.right()), "total", String.valueOf(result.total()))));
            case Note note -> Optional.ofNullable(NOTES.get(note.about()))
                    .map(kind -> entry(effect, kind.type(), parts(note, kind)));
            case Effect.Erase erase -> Optional.empty();
        };
    }

    private static SaveEvent entry(Record effect, String type, Map<String, String> data) {
        return new SaveEvent(effect.id(), effect.person(), effect.at(), type, data);
    }

    private static Map<String, String> parts(Note note, Kind kind) {
        Map<String, String> parts = new HashMap<>();
        note.values().forEach((name, value) -> {
            if (kind.parts().contains(name)) {
                parts.put(name, word(value));
            }
        });
        return parts;
    }

    private static String word(Object value) {
        return value instanceof List<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining("+"))
                : String.valueOf(value);
    }
}
