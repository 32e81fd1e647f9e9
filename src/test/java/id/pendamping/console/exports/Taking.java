package id.pendamping.console.exports;

import id.pendamping.console.exports.Sheet.Format;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.ContentReader;
import id.pendamping.engine.Effect.SaveEvent;
import id.pendamping.group.InMemoryGroups;
import id.pendamping.outcome.InMemoryCourses;
import id.pendamping.outcome.InMemoryEvents;
import id.pendamping.outcome.Journal;
import id.pendamping.participant.InMemoryPeople;
import id.pendamping.staff.InMemoryExportLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Exports with the real content and everything else in memory. */
final class Taking {

    static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
    static final Content CONTENT = ContentReader.read(Path.of("dialogs"), LocalDate.of(2026, 11, 21)).orThrow();
    static final Wording WORDING = new Wording(words());

    final InMemoryEvents events = new InMemoryEvents();
    final InMemoryCourses courses = new InMemoryCourses();
    final Journal journal = new Journal(events, courses);
    final InMemoryGroups groups = new InMemoryGroups();
    final InMemoryPeople people = new InMemoryPeople();
    final InMemoryExportLog log = new InMemoryExportLog();
    final Tables tables = Tables.of(WORDING, new Days(ZoneId.of("Asia/Jakarta"), () -> NOON),
            new Tables.Sources(CONTENT, courses, events, groups, people));

    private int number;

    private static ResourceBundleMessageSource words() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("words/console/exports");
        words.setDefaultEncoding(StandardCharsets.UTF_8.name());
        words.setFallbackToSystemLocale(false);
        words.setAlwaysUseMessageFormat(true);
        return words;
    }

    void event(String person, String type, Map<String, String> data) {
        journal.append(new SaveEvent("tg:7:" + number++ + "#0", person, NOON.plusSeconds(number), type, data));
    }

    void agree(String person, String purpose, boolean granted) {
        event(person, "consent", Map.of("purpose", purpose, "granted", String.valueOf(granted)));
    }

    /** Somebody who did everything once. */
    void everything(String person) {
        agree(person, "service", true);
        CONTENT.personFields().fields().values().stream().filter(field -> !field.values().isEmpty())
                .forEach(field -> event(person, "told",
                        Map.of("field", field.name(), "value", field.values().keySet().iterator().next())));
        for (String test : List.of("pre", "post")) {
            for (int i = 1; i <= 12; i++) {
                event(person, "answer", Map.of("test", test, "item", "jkn-bpu/Q%02d".formatted(i), "indicator",
                        "manfaat", "chosen", "1", "right", "true"));
            }
            event(person, "test", Map.of("test", test, "right", "12", "total", "12"));
        }
        for (int i = 1; i <= 5; i++) {
            event(person, "lesson_completed", Map.of("lesson", String.valueOf(i)));
        }
        CONTENT.checklists().values().forEach(list -> list.items().forEach(item -> event(person, "checklist_item",
                Map.of("checklist", list.id(), "item", item.id(), "status", "done", "obstacle", ""))));
        event(person, "bill_plan", Map.of("bill", "jkn+bpu", "day", "10"));
        for (int month = 1; month <= 6; month++) {
            event(person, "bill_paid", Map.of("bill", "jkn+bpu", "due", "2026-0%d-10".formatted(month)));
        }
        event(person, "group", Map.of("group", "g1"));
        event(person, "saving_entry", Map.of("amount", "5000", "day", "2026-11-21"));
    }

    Wish wish(String table, Format format, boolean research, boolean stable, boolean names) {
        return new Wish(tables.find(table).orElseThrow(), format, research, stable, names, "for the evaluation");
    }

    byte[] file(Wish wish) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new Files(WORDING, log::key).write(wish, Locale.ENGLISH, out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    /** The rows of a CSV by the names of their columns. */
    List<CSVRecord> rows(Wish wish) {
        String text = new String(file(wish), StandardCharsets.UTF_8).substring(1);
        try {
            return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get()
                    .parse(new StringReader(text)).getRecords();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    List<CSVRecord> rows(String table) {
        return rows(wish(table, Format.CSV, false, false, false));
    }
}
