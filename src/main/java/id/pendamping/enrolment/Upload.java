package id.pendamping.enrolment;

import id.pendamping.engine.Masking;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * A table that somebody wants to add to a list, read before anything is written. The columns are {@code name},
 * {@code area}, {@code work} and {@code consent}; others are not read.
 */
public final class Upload {

    /** No file is longer. */
    public static final int MOST_LINES = 300;

    private static final CSVFormat FORMAT = CSVFormat.EXCEL.builder().setHeader().setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true).setIgnoreHeaderCase(true).setTrim(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL).get();
    private static final Set<String> YES = Set.of("ya", "yes", "y");
    private static final int NAME = 20;
    private static final int MORE = 40;

    private Upload() {
    }

    /** What is wrong with a line. */
    public enum Problem {
        NONE,
        /** There is no name. */
        NAME,
        /** The name has more than 20 letters, area or work more than 40. */
        LONG,
        /** A NIK or a phone number does not belong here. */
        NUMBER,
        /** The column {@code consent} does not say {@code ya}. */
        CONSENT,
        /** The same name and area stand on the list, or earlier in the file. */
        TWICE;

        /** As words of pages name it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param number of the line in the file, where the first one names the columns */
    public record Line(long number, String name, String area, String work, Problem problem) {
    }

    /**
     * @param known who stands on the list already
     * @return nothing for what is no table with a column {@code name}
     */
    public static List<Line> read(String text, List<Entry> known) {
        Set<String> seen = new HashSet<>();
        known.forEach(entry -> seen.add(key(entry.name(), entry.area())));
        List<Line> lines = new ArrayList<>();
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String first = plain.lines().findFirst().orElse("");
        CSVFormat format = first.contains(";") && !first.contains(",")
                ? FORMAT.builder().setDelimiter(';').get()
                : FORMAT;
        try (CSVParser parser = CSVParser.parse(new StringReader(plain), format)) {
            for (CSVRecord row : parser) {
                if (!row.isMapped("name") || lines.size() == MOST_LINES) {
                    break;
                }
                lines.add(line(row, seen));
            }
        } catch (IOException | IllegalArgumentException | UncheckedIOException noTable) {
            return List.of();
        }
        return lines;
    }

    private static Line line(CSVRecord row, Set<String> seen) {
        String name = cell(row, "name");
        String area = cell(row, "area");
        String work = cell(row, "work");
        return new Line(row.getRecordNumber() + 1, name, area, work,
                problem(name, area, work, cell(row, "consent"), seen));
    }

    private static Problem problem(String name, String area, String work, String consent, Set<String> seen) {
        if (name.isEmpty()) {
            return Problem.NAME;
        }
        if (name.length() > NAME || area.length() > MORE || work.length() > MORE) {
            return Problem.LONG;
        }
        String all = name + "\n" + area + "\n" + work;
        if (!Masking.of(all).equals(all)) {
            return Problem.NUMBER;
        }
        if (!YES.contains(consent.toLowerCase(Locale.ROOT))) {
            return Problem.CONSENT;
        }
        return seen.add(key(name, area)) ? Problem.NONE : Problem.TWICE;
    }

    private static String key(String name, String area) {
        return (name + "\n" + area).strip().toLowerCase(Locale.ROOT).replaceAll("[ .]+", " ");
    }

    private static String cell(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column).strip() : "";
    }
}
