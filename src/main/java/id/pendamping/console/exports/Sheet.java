package id.pendamping.console.exports;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A file that rows are written into; what was written need not stay in memory. Closing it makes it whole. */
interface Sheet extends Closeable {

    void head(List<String> names) throws IOException;

    /** @param cells text, numbers, days, months and booleans; an empty text for nothing */
    void row(List<Object> cells) throws IOException;

    /** The kinds of files. */
    enum Format {
        CSV("text/csv;charset=UTF-8"), XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        String mediaType() {
            return mediaType;
        }

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Format> of(String id) {
            return Set.of(values()).stream().filter(format -> format.id().equals(id)).findFirst();
        }
    }
}
