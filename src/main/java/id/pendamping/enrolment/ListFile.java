package id.pendamping.enrolment;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A list as a table for a spreadsheet, with the fewest columns that a registration needs. A cell that a spreadsheet would
 * take for a formula begins with an apostrophe.
 */
public final class ListFile {

    private static final CSVFormat FORMAT = CSVFormat.EXCEL.builder()
            .setHeader("name", "area", "work", "status", "consent_on").get();
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private ListFile() {
    }

    /** In UTF-8, with a first line that names the columns. */
    public static byte[] of(Sheet sheet) {
        StringWriter text = new StringWriter();
        try (CSVPrinter table = new CSVPrinter(text, FORMAT)) {
            for (Entry entry : sheet.entries()) {
                table.printRecord(safe(entry.name()), safe(entry.area()), safe(entry.work()),
                        sheet.standing(entry).word(), entry.at().toString().substring(0, 10));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static String safe(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }
}
