package id.pendamping.outcome.census;

import id.pendamping.outcome.figure.Cell;
import java.util.List;
import java.util.SortedMap;

/**
 * What the team noted of people, by theme: only of those who agreed to research, which is what putting together what they
 * said is called when they are asked.
 *
 * @param people about whom something was noted, of all who agreed
 * @param notes how many; the columns are kinds of notes
 * @param persons how many people; the columns are the one kind of notes there is of them on that theme, or
 *        {@link #SEVERAL}
 */
public record Noted(Portion people, Table notes, Table persons) {

    /** The column of people of whom there are several kinds of notes on one theme. */
    public static final String SEVERAL = "several";

    /** @param rows by theme; empty while nothing was noted. Themes share people, so they are not added up. */
    public record Table(List<String> columns, SortedMap<String, Row> rows) {
    }

    public record Row(List<Cell> cells, Cell total) {

        public Row {
            cells = List.copyOf(cells);
        }
    }
}
