package id.pendamping.enrolment;

import id.pendamping.engine.Masking;
import id.pendamping.staff.Spreadsheet;
import id.pendamping.staff.Spreadsheet.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A table that somebody wants to add to a list, read before anything is written. The columns are {@code name},
 * {@code area}, {@code work} and {@code consent}; others are not read.
 */
public final class Upload {

    /** No file is longer. */
    public static final int MOST_LINES = 300;

    private static final List<String> COLUMNS = List.of("name", "area", "work", "consent");
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
        Spreadsheet table = Spreadsheet.read(text, COLUMNS);
        return table.columns().contains("name")
                ? table.rows().stream().limit(MOST_LINES).map(row -> line(row, seen)).toList()
                : List.of();
    }

    private static Line line(Row row, Set<String> seen) {
        String name = row.cell("name");
        String area = row.cell("area");
        String work = row.cell("work");
        return new Line(row.number(), name, area, work, problem(name, area, work, row.cell("consent"), seen));
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
}
