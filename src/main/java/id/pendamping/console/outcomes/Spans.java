package id.pendamping.console.outcomes;

import id.pendamping.outcome.census.Every;
import id.pendamping.outcome.census.Figures;
import id.pendamping.outcome.census.Happened.Counts;
import id.pendamping.outcome.census.Happened;
import id.pendamping.outcome.figure.Cell;
import id.pendamping.outcome.figure.CrossTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * The spans that are told one by one, in order, and what may be shown of them. Everything earlier is told together; it
 * counts where small numbers are hidden, and is not shown.
 *
 * @param begins from the first in which anything is known to the one that is not over
 */
record Spans(Every every, List<LocalDate> begins) {

    static Spans of(Figures figures, Every every) {
        LocalDate today = every.begin(figures.taken().today());
        LocalDate begun = figures.begun();
        LocalDate first = begun == null ? today : every.begin(begun);
        List<LocalDate> begins = new ArrayList<>();
        for (LocalDate begin = first; !begin.isAfter(today); begin = every.next(begin)) {
            begins.add(begin);
        }
        return new Spans(every, begins.subList(Math.max(0, begins.size() - every.shown()), begins.size()));
    }

    /** How many of them are over. */
    int complete() {
        return Math.max(0, begins.size() - 1);
    }

    /** Of everybody. */
    List<Cell> all(Figures figures, ToLongFunction<Counts> count) {
        return column(totals(figures, count), 0);
    }

    /**
     * Of those of one column of a cut. What may be shown of it depends on all other columns, and on what is shown of
     * everybody.
     */
    List<Cell> of(Figures figures, TrendCut cut, int column, ToLongFunction<Counts> count) {
        List<List<Long>> columns = cut.columns().stream().map(it -> counts(it.happened(), count)).toList();
        List<List<Long>> rows = IntStream.rangeClosed(0, begins.size())
                .mapToObj(row -> columns.stream().map(it -> it.get(row)).toList()).toList();
        return column(CrossTable.within(totals(figures, count), rows), column);
    }

    private CrossTable totals(Figures figures, ToLongFunction<Counts> count) {
        return CrossTable.of(counts(List.of(figures.progress().whole().happened()), count).stream().map(List::of)
                .toList());
    }

    private List<Cell> column(CrossTable table, int column) {
        return IntStream.rangeClosed(1, begins.size()).mapToObj(row -> table.cell(row, column)).toList();
    }

    /** What was earlier comes first. */
    private List<Long> counts(List<Happened> happened, ToLongFunction<Counts> count) {
        List<Happened.Spans> spans = happened.stream().map(it -> it.by(every)).toList();
        List<Long> counts = new ArrayList<>();
        counts.add(spans.stream().map(Happened.Spans::earlier).mapToLong(count).sum());
        begins.forEach(begin -> counts.add(spans.stream().map(it -> it.from(begin)).mapToLong(count).sum()));
        return counts;
    }
}
