package id.pendamping.casework;

import id.pendamping.staff.Spreadsheet;
import id.pendamping.staff.Spreadsheet.Fault;
import id.pendamping.staff.Spreadsheet.Row;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A table of people as somebody of the team wrote it, with a heading: {@code name} and, where they are known, {@code
 * area}, {@code work}, {@code group}, {@code helper} and {@code phone}; see {@link Spreadsheet}. A phone only tells that two lines are about one
 * person; it goes no further than here.
 *
 * @param fingerprint the same for the same file
 * @param lines those that can be taken in, with a mark where somebody like that is in the file already
 * @param wrong every other one, and what is wrong with it
 */
public record ImportFile(String fingerprint, List<Line> lines, List<Wrong> wrong) {

    public static final int MOST_LINES = 2_000;
    static final List<String> COLUMNS = List.of("name", "area", "work", "group", "helper", "phone");

    public ImportFile {
        lines = List.copyOf(lines);
        wrong = List.copyOf(wrong);
    }

    /**
     * @param number of the line in the file, the heading is 1
     * @param twice whether a line before it is about the same person
     */
    public record Line(int number, String name, String area, String work, String group, String helper,
            boolean twice) {

        /** As {@code people.import} takes it. */
        public List<String> written() {
            return List.of(String.valueOf(number), name, area, work, group, helper);
        }
    }

    /**
     * @param what {@code heading}, {@code column}, {@code name}, {@code number}, {@code area}, {@code work}, {@code
     *        group}, {@code helper}, {@code quotes} or {@code many}
     * @param said what stands there, empty where that must not be shown
     * @param legal what may stand there, in words
     */
    public record Wrong(int number, String what, String said, String legal) {
    }

    /** What words mean which value: by field, by the words in small letters; the values' own words are legal. */
    public record Legal(Map<String, Map<String, String>> values, Map<String, String> shown) {

        public Legal {
            values = Map.copyOf(values);
            shown = Map.copyOf(shown);
        }
    }

    public static ImportFile read(String text, Legal legal) {
        String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
        // A file is the same whatever ends its lines: browsers change that.
        return new Reader(legal).read(plain.replace("\r\n", "\n").replace('\r', '\n'));
    }

    private static final class Reader {

        private final Legal legal;
        private final List<Line> lines = new ArrayList<>();
        private final List<Wrong> wrong = new ArrayList<>();
        private final Set<String> people = new HashSet<>();
        private final Set<String> phones = new HashSet<>();

        Reader(Legal legal) {
            this.legal = legal;
        }

        ImportFile read(String text) {
            Spreadsheet table = Spreadsheet.read(text, COLUMNS);
            table.strange().forEach(name -> wrong.add(new Wrong(1, "column", name, String.join(", ", COLUMNS))));
            if (!table.columns().contains("name") || table.fault().filter(Fault.HEADING::equals).isPresent()) {
                wrong.add(new Wrong(1, "heading", "", String.join(", ", COLUMNS)));
            } else {
                table.rows().forEach(this::line);
                table.fault().ifPresent(quotes -> wrong.add(new Wrong(lines.size() + 2, "quotes", "", "")));
            }
            return new ImportFile(fingerprint(text), lines, wrong);
        }

        private void line(Row row) {
            int number = row.number();
            int before = wrong.size();
            if (lines.size() + wrong.size() >= MOST_LINES) {
                if (wrong.stream().noneMatch(it -> it.what().equals("many"))) {
                    wrong.add(new Wrong(number, "many", "", String.valueOf(MOST_LINES)));
                }
                return;
            }
            String name = row.cell("name");
            if (name.isEmpty() || name.length() > Newcomer.LONGEST_NAME) {
                wrong.add(new Wrong(number, "name", "", String.valueOf(Newcomer.LONGEST_NAME)));
            } else if (Newcomer.holdsNumber(name)) {
                wrong.add(new Wrong(number, "number", "", ""));
            }
            Map<String, String> values = new HashMap<>();
            for (String field : List.of("area", "work", "group", "helper")) {
                values.put(field, value(row, field));
            }
            if (wrong.size() == before) {
                String area = values.getOrDefault("area", "");
                String group = values.getOrDefault("group", "");
                String phone = row.cell("phone").replaceAll("\\D", "").replaceFirst("^(62|0)", "");
                boolean isNew = people.add(NameKey.of(name) + "/" + area + "/" + group);
                boolean isNewPhone = phone.isEmpty() || phones.add(phone);
                lines.add(new Line(number, name, area, values.getOrDefault("work", ""), group,
                        values.getOrDefault("helper", ""), !isNew || !isNewPhone));
            }
        }

        private String value(Row row, String field) {
            String said = row.cell(field);
            if (said.isEmpty()) {
                return "";
            }
            String value = legal.values().getOrDefault(field, Map.of()).get(said.toLowerCase(Locale.ROOT));
            if (value == null) {
                wrong.add(new Wrong(row.number(), field, said, legal.shown().getOrDefault(field, "")));
                return "";
            }
            return value;
        }
    }

    private static String fingerprint(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
