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
