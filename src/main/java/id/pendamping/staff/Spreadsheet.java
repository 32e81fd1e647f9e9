package id.pendamping.staff;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.jspecify.annotations.Nullable;

/**
 * A table that somebody of the team saved from a spreadsheet as CSV: with commas or semicolons, with or without a byte order
 * mark, the columns in any order and named in English or Indonesian.
 *
 * @param columns those that are known and there
 * @param strange headings that mean no known column, in small letters
 * @param rows up to the fault, if there is one
 */
public record Spreadsheet(Set<String> columns, List<String> strange, List<Row> rows, Optional<Fault> fault) {

    /** What headings are called in the tables that people have already, in small letters. */
    private static final Map<String, String> ALSO = Map.ofEntries(Map.entry("nama", "name"),
            Map.entry("nama panggilan", "name"), Map.entry("daerah", "area"), Map.entry("wilayah", "area"),
            Map.entry("pekerjaan", "work"), Map.entry("kerja", "work"), Map.entry("grup", "group"),
            Map.entry("kelompok", "group"), Map.entry("pendamping", "helper"), Map.entry("hp", "phone"),
            Map.entry("no hp", "phone"), Map.entry("no. hp", "phone"), Map.entry("telepon", "phone"),
            Map.entry("izin", "consent"), Map.entry("persetujuan", "consent"));
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true)
            .setTrim(true).setIgnoreEmptyLines(true).setAllowMissingColumnNames(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL).get();

    public Spreadsheet {
        columns = Set.copyOf(columns);
        strange = List.copyOf(strange);
        rows = List.copyOf(rows);
    }

    /** Why it cannot be read, or not to its end. */
    public enum Fault {
        /** Two columns have one meaning. */
        HEADING,
        /** A quotation mark has no partner. */
        QUOTES
    }

    /**
     * @param number of the line in the file at which it ends, the heading is 1
     * @param cells by column, without blanks around them
     */
    public record Row(int number, Map<String, String> cells) {

        public Row {
            cells = Map.copyOf(cells);
        }

        /** Empty where nothing stands. */
        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** @param known the columns that have a meaning, in small English letters */
    public static Spreadsheet read(String text, List<String> known) {
        String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
        char between = plain.lines().findFirst().orElse("").contains(";") ? ';' : ',';
        Reader reader = new Reader(known);
        try (CSVParser table = CSVParser.parse(new StringReader(plain),
                FORMAT.builder().setDelimiter(between).get())) {
            return reader.read(table);
        } catch (IOException | UncheckedIOException broken) {
            return reader.broken(Fault.QUOTES);
        } catch (IllegalArgumentException | IllegalStateException broken) {
            return reader.broken(Fault.HEADING);
        }
    }

    private static final class Reader {

        private final List<String> known;
        private final Map<String, Integer> places = new HashMap<>();
        private final List<String> strange = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();

        Reader(List<String> known) {
            this.known = known;
        }

        Spreadsheet read(CSVParser table) {
            if (!readHeading(table.getHeaderNames())) {
                return broken(Fault.HEADING);
            }
            for (CSVRecord record : table) {
                Map<String, String> cells = new HashMap<>();
                places.forEach((column, place) -> cells.put(column,
                        place < record.size() ? record.get(place).strip() : ""));
                rows.add(new Row((int) table.getCurrentLineNumber(), cells));
            }
            return broken(null);
        }

        private boolean readHeading(List<String> names) {
            for (int i = 0; i < names.size(); i++) {
                String said = names.get(i).toLowerCase(Locale.ROOT);
                String column = ALSO.getOrDefault(said, said);
                if (known.contains(column)) {
                    if (places.putIfAbsent(column, i) != null) {
                        return false;
                    }
                } else if (!said.isEmpty()) {
                    strange.add(said);
                }
            }
            return true;
        }

        Spreadsheet broken(@Nullable Fault fault) {
            return new Spreadsheet(places.keySet(), strange, rows, Optional.ofNullable(fault));
        }
    }
}
