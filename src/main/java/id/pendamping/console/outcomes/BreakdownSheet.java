package id.pendamping.console.outcomes;

import id.pendamping.console.outcomes.Sheet.Grid;
import id.pendamping.console.outcomes.Sheet.Part;
import id.pendamping.console.outcomes.Sheet.Row;
import id.pendamping.outcome.Stage;
import id.pendamping.outcome.census.Breakdown;
import id.pendamping.outcome.census.Breakdown.Column;
import id.pendamping.outcome.census.Breakdown.Cut;
import id.pendamping.outcome.census.Dimension;
import id.pendamping.outcome.census.Figures;
import id.pendamping.outcome.census.Slice;
import id.pendamping.outcome.figure.Paired;
import id.pendamping.outcome.figure.Share;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The way of people, what they learned and whether they pay, by one thing at a time. */
record BreakdownSheet(Say say, Names names) {

    private static final int MOST_ROWS = 25;

    /** The rows that are told one by one, and the others together. */
    private record Line(String name, List<Slice> slices) {

        Share sum(Function<Slice, Share> share) {
            return Share.of(slices.stream().map(share).mapToLong(Share::count).sum(),
                    slices.stream().map(share).mapToLong(Share::n).sum());
        }
    }

    Part part(Figures figures, Dimension dimension) {
        Map<String, Slice> values = figures.progress().parts().getOrDefault(dimension, Map.of());
        if (values.isEmpty()) {
            return Parts.empty(say, "breakdown");
        }
        List<Line> lines = lines(values, dimension);
        Breakdown table = Breakdown.of(lines.stream().map(Line::name).toList(), cuts(lines));
        List<String> head = new ArrayList<>(List.of(say.of("by." + dimension.id())));
        table.columns().forEach(column -> head.add(name(column.id())));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int row = i;
            rows.add(new Row(lines.get(i).name(),
                    table.columns().stream().map(column -> say.both(column.portions().get(row))).toList()));
        }
        rows.add(new Row(say.of("total"), table.columns().stream().map(Column::total).map(say::both).toList()));
        return Parts.part(say, "breakdown", List.of(new Grid(say.of("breakdown.caption"), head, rows),
                Parts.said("quiet", say.of("breakdown.note"))));
    }

    /** By size, months by time; what does not fit is one row. */
    private List<Line> lines(Map<String, Slice> values, Dimension dimension) {
        Comparator<Map.Entry<String, Slice>> order = dimension == Dimension.PERIOD
                ? Map.Entry.<String, Slice>comparingByKey().reversed()
                : Comparator.comparingLong((Map.Entry<String, Slice> it) -> it.getValue().people()).reversed()
                        .thenComparing(Map.Entry::getKey);
        List<Map.Entry<String, Slice>> sorted = values.entrySet().stream().sorted(order).toList();
        List<Line> lines = new ArrayList<>();
        sorted.stream().limit(MOST_ROWS).forEach(it -> lines
                .add(new Line(names.value(dimension, it.getKey(), say), List.of(it.getValue()))));
        if (sorted.size() > MOST_ROWS) {
            lines.add(new Line(say.of(dimension == Dimension.PERIOD ? "earlier" : "others"),
                    sorted.stream().skip(MOST_ROWS).map(Map.Entry::getValue).toList()));
        }
        return lines;
    }

    private static List<Cut> cuts(List<Line> lines) {
        List<Cut> cuts = new ArrayList<>();
        for (Stage stage : FunnelSheet.STAGES) {
            cuts.add(cut("stage." + stage.id(), "people", lines, slice -> slice.share(stage)));
        }
        cuts.add(cut("understood_before", "paired", lines, slice -> understood(slice).before()));
        cuts.add(cut("understood_after", "paired", lines, slice -> understood(slice).after()));
        cuts.add(cut("ontime", "ontime", lines, slice -> slice.paying().onTimeByMember()));
        for (int month : List.of(1, 2, 3, 6, 12)) {
            cuts.add(cut("month." + month, "month" + month, lines,
                    slice -> slice.paying().staying().getOrDefault(month, Share.of(0, 0))));
        }
        return cuts;
    }

    private static Paired understood(Slice slice) {
        return slice.learning().total().understood();
    }

    private static Cut cut(String id, String base, List<Line> lines, Function<Slice, Share> share) {
        return new Cut(id, base, lines.stream().map(line -> line.sum(share)).toList());
    }

    private String name(String column) {
        return column.startsWith("month.")
                ? say.of("stage.month", Integer.valueOf(column.substring("month.".length())))
                : column.startsWith("stage.") ? say.of(column) : say.of("column." + column);
    }
}
