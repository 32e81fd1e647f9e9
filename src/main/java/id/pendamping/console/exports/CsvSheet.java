package id.pendamping.console.exports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Rows as comma-separated text; the mark at its beginning tells spreadsheets that it is UTF-8. */
final class CsvSheet implements Sheet {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CSVPrinter out;

    CsvSheet(OutputStream stream) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        out = new CSVPrinter(writer, CSVFormat.DEFAULT);
    }

    @Override
    public void head(List<String> names) throws IOException {
        out.printRecord(names);
    }

    @Override
    public void row(List<Object> cells) throws IOException {
        for (Object cell : cells) {
            out.print(switch (cell) {
                case String text -> Harmless.text(text);
                case Boolean yes -> yes ? 1 : 0;
                default -> cell;
            });
        }
        out.println();
    }

    @Override
    public void close() throws IOException {
        out.close(true);
    }
}
