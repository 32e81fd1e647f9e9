package id.pendamping.console.exports;

import id.pendamping.console.exports.Sheet.Format;
import id.pendamping.console.exports.Table.Choice;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Writes a table as a file.
 *
 * @param key of the pseudonyms that stay the same
 */
record Files(Wording wording, Supplier<byte[]> key) {

    private static final String CODEBOOK = "codebook";

    /** Closes the stream. @return how many rows */
    long write(Wish wish, Locale locale, OutputStream stream) throws IOException {
        Choice choice = new Choice(wish.research(), wish.names(),
                wish.stable() ? Pseudonyms.stable(key.get()) : Pseudonyms.forOnce());
        OutputStream out = new BufferedOutputStream(stream);
        if (wish.format() == Format.CSV) {
            try (Sheet sheet = new CsvSheet(out)) {
                return wish.table().write(choice, sheet);
            }
        }
        try (out; XlsxSheet sheet = new XlsxSheet(out, CODEBOOK)) {
            new Codebook(wording, locale).write(wish.table(), sheet);
            sheet.next(wish.table().id());
            return wish.table().write(choice, sheet);
        }
    }
}
