package id.pendamping.console.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Rows as a workbook, written through while they come. Text is always written as text, never as a formula. Where a sheet
 * is full, the next one goes on.
 */
final class XlsxSheet implements Sheet {

    /** Excel ends at 1,048,576. */
    private static final int MOST_ROWS = 1_000_000;
    private static final int FLUSHED = 500;
    /** Of 9; waiting costs people more than a larger file does. */
    private static final int COMPRESSION = 2;

    private final Workbook book;
    private String name;
    private List<String> names = List.of();
    private Worksheet sheet;
    private int row;
    private int sheets = 1;

    /** @param name of the first sheet, at most 20 letters */
    XlsxSheet(OutputStream stream, String name) {
        this.book = new Workbook(stream, "Pendamping", "1.0");
        this.book.setCompressionLevel(COMPRESSION);
        this.name = name;
        this.sheet = book.newWorksheet(name);
    }

    /** Ends the sheet and begins another. */
    void next(String next) throws IOException {
        sheet.finish();
        name = next;
        sheets = 1;
        begin(next);
    }

    private void begin(String title) {
        sheet = book.newWorksheet(title);
        row = 0;
    }

    @Override
    public void head(List<String> columns) {
        names = columns;
        sheet.freezePane(0, 1);
        for (int column = 0; column < columns.size(); column++) {
            sheet.inlineString(0, column, columns.get(column));
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
        row = 1;
    }

    @Override
    public void row(List<Object> cells) throws IOException {
        if (row == MOST_ROWS) {
            sheet.finish();
            sheets++;
            begin(name + " " + sheets);
            head(names);
        }
        for (int column = 0; column < cells.size(); column++) {
            cell(column, cells.get(column));
        }
        row++;
        if (row % FLUSHED == 0) {
            sheet.flush();
        }
    }

    private void cell(int column, Object cell) {
        switch (cell) {
            case String text when text.isEmpty() -> {
            }
            case String text -> sheet.inlineString(row, column, Harmless.text(text));
            case Boolean yes -> sheet.value(row, column, yes ? 1 : 0);
            case Number number -> sheet.value(row, column, number);
            default -> sheet.inlineString(row, column, cell.toString());
        }
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        book.finish();
    }
}
