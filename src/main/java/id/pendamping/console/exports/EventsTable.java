package id.pendamping.console.exports;

import id.pendamping.console.exports.Agreeing.Line;
import id.pendamping.console.exports.Column.Meaning;
import id.pendamping.console.exports.Column.Value;
import id.pendamping.console.exports.Table.Choice;
import id.pendamping.console.exports.Table.Taker;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.Step;
import id.pendamping.engine.Effect.SaveEvent;
import id.pendamping.outcome.EventStore;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One row per event of the journal. Of what belongs to an event only choices, numbers and days go out: no id of a
 * message, no person of the team.
 */
final class EventsTable {

    /** What the journal itself writes; what dialogs write beside is taken from their steps. */
    private static final Set<String> PARTS = Set.of("purpose", "granted", "field", "value", "test", "item", "indicator",
            "chosen", "right", "total", "checklist", "status", "obstacle", "evidence", "lesson", "bill", "day", "date",
            "due", "months", "on", "amount", "about", "stars", "group", "broadcast", "arm", "stage", "holds");
    private static final Set<String> NEVER = Set.of("entry", "staff", "person", "chat", "name", "words");
    private static final int PEOPLE = 50;

    private final Wording wording;
    private final Days days;
    private final EventStore events;
    private final Set<String> parts;

    private EventsTable(Wording wording, Days days, EventStore events, Set<String> parts) {
        this.wording = wording;
        this.days = days;
        this.events = events;
        this.parts = parts;
    }

    /** @param number of the event among those of its person, from 1 */
    record Row(String pseudonym, long number, SaveEvent event) {
    }

    static Table<Row> of(Wording wording, Days days, Content content, Agreeing agreeing, EventStore events) {
        Set<String> parts = new HashSet<>(PARTS);
        content.dialogs().values().forEach(dialog -> dialog.steps().values().forEach(step -> {
            if (step instanceof Step.Set set && set.event() != null) {
                parts.addAll(set.data().keySet());
            }
        }));
        parts.removeAll(NEVER);
        EventsTable table = new EventsTable(wording, days, events, parts);
        return new Table<>("events", table.columns(), (choice, taker) -> agreeing.pages(choice, page -> {
            for (int from = 0; from < page.size(); from += PEOPLE) {
                table.rows(page.subList(from, Math.min(page.size(), from + PEOPLE)), choice, taker);
            }
        }));
    }

    private void rows(List<Line> people, Choice choice, Taker<Row> taker) throws IOException {
        Map<String, String> pseudonyms = new HashMap<>();
        people.forEach(line -> pseudonyms.put(line.course().person(), line.pseudonym()));
        Map<String, List<SaveEvent>> byPerson = events.of(pseudonyms.keySet()).stream()
                .collect(Collectors.groupingBy(SaveEvent::person));
        for (Line line : people) {
            long number = 0;
            for (SaveEvent event : byPerson.getOrDefault(line.course().person(), List.of())) {
                number++;
                taker.take(new Row(line.pseudonym(), number, event));
            }
        }
    }

    private List<Column<Row>> columns() {
        return List.of(
                new Column<>("person",
                        new Meaning(Kind.PSEUDONYM, Origin.EXPORT, wording.key("column.person")), Row::pseudonym),
                column("number", Kind.COUNT, Row::number), column("on", Kind.DAY, row -> days.of(row.event().at())),
                column("event", Kind.TEXT, row -> row.event().type()), column("details", Kind.TEXT, this::details));
    }

    private Column<Row> column(String name, Kind kind, Value<Row> value) {
        return new Column<>(name, new Meaning(kind, Origin.JOURNAL, wording.key("column.event_" + name)), value);
    }

    private String details(Row row) {
        return new TreeMap<>(row.event().data()).entrySet().stream().filter(entry -> parts.contains(entry.getKey()))
                .map(entry -> entry.getKey() + "=" + entry.getValue()).collect(Collectors.joining("; "));
    }
}
