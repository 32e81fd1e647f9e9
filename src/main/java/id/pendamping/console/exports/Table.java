package id.pendamping.console.exports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A table that can be taken along. */
record Table<R>(String id, List<Column<R>> columns, Rows<R> rows) {

    Table {
        columns = List.copyOf(columns);
    }

    /** Gives out the rows one after the other, and never holds all of them. */
    interface Rows<R> {

        void each(Choice choice, Taker<R> taker) throws IOException;
    }

    /** Takes one thing after the other. */
    interface Taker<T> {

        void take(T it) throws IOException;
    }

    /**
     * @param research only people who agreed to research, too
     * @param names whether people are named
     */
    record Choice(boolean research, boolean names, Pseudonyms pseudonyms) {
    }

    boolean hasNames() {
        return columns.stream().anyMatch(Column::names);
    }

    /** Writes the first row and all others. @return how many others */
    long write(Choice choice, Sheet sheet) throws IOException {
        List<Column<R>> shown = columns.stream().filter(column -> choice.names() || !column.names()).toList();
        sheet.head(shown.stream().map(Column::name).toList());
        long[] count = {0};
        rows.each(choice, row -> {
            List<Object> cells = new ArrayList<>(shown.size());
            for (Column<R> column : shown) {
                Object value = column.value().of(row);
                cells.add(value == null ? "" : value);
            }
            sheet.row(cells);
            count[0]++;
        });
        return count[0];
    }
}
