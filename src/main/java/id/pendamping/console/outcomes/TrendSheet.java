package id.pendamping.console.outcomes;

import id.pendamping.console.outcomes.Drawings.Series;
import id.pendamping.console.outcomes.Sheet.Block;
import id.pendamping.console.outcomes.Sheet.Grid;
import id.pendamping.console.outcomes.Sheet.Part;
import id.pendamping.console.outcomes.Sheet.Row;
import id.pendamping.outcome.census.Every;
import id.pendamping.outcome.census.Figures;
import id.pendamping.outcome.census.Happened.Counts;
import id.pendamping.outcome.figure.Cell;
import id.pendamping.outcome.figure.Growth;
import id.pendamping.outcome.figure.Line;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** What happened week by week or month by month. */
record TrendSheet(Say say) {

    private static final List<String> KINDS = List.of("consented", "registered", "paid");
    private static final List<ToLongFunction<Counts>> COUNTS = List.of(Counts::consented, Counts::registered,
            Counts::paid);

    /** Of everybody. */
    List<Part> parts(Figures figures, Every every) {
        if (figures.begun() == null) {
            return List.of(Parts.empty(say, "trend"));
        }
        Spans spans = Spans.of(figures, every);
        return parts(spans, COUNTS.stream().map(count -> spans.all(figures, count)).toList(), List.of());
    }

    /** Of those of one column. */
    List<Part> parts(Figures figures, Every every, TrendCut cut, int column, String name) {
        Spans spans = Spans.of(figures, every);
        return parts(spans, COUNTS.stream().map(count -> spans.of(figures, cut, column, count)).toList(),
                List.of(Parts.said("lead", say.of("trend.only", say.of("by." + cut.by().id()), name)),
                        Parts.said("quiet", say.of("trend.only.note"))));
    }

    /** @param cells of each kind, one for each span */
    private List<Part> parts(Spans spans, List<List<Cell>> cells, List<Block> above) {
        Every every = spans.every();
        List<String> labels = spans.begins().stream().map(begin -> name(every, begin)).toList();
        List<Series> series = new ArrayList<>();
        List<Block> lines = new ArrayList<>();
        for (int kind = 0; kind < KINDS.size(); kind++) {
            series.add(new Series(say.of("trend." + KINDS.get(kind)),
                    values(cells.get(kind).subList(0, spans.complete()))));
            lines.add(line(KINDS.get(kind), cells.get(kind).subList(0, spans.complete())));
        }
        lines.add(Parts.said("quiet", say.of("line.note")));
        List<Block> trend = new ArrayList<>(above);
        if (spans.complete() > 1) {
            trend.add(Drawings.chart("line", say.of("trend.chart." + every.id()), labels.subList(0, spans.complete()),
                    series));
        }
        trend.addAll(
                List.of(new Grid(say.of("trend.caption." + every.id()), head(), rows(labels, cells, spans.complete())),
                        Parts.said("quiet", say.of("trend.note"))));
        return List.of(Parts.part(say, "trend", trend), Parts.part(say, "line", lines));
    }

    private String name(Every every, LocalDate begin) {
        return DateTimeFormatter.ofPattern(switch (every) {
            case MONTH -> "MMM yyyy";
            case WEEK -> "d MMM yyyy";
        }, say.locale()).format(begin);
    }

    private List<String> head() {
        List<String> head = new ArrayList<>(List.of(say.of("column.span")));
        KINDS.forEach(kind -> {
            head.add(say.of("trend." + kind));
            head.add(say.of("column.growth"));
        });
        return head;
    }

    /** The newest first. A span that is not over has no growth. */
    private List<Row> rows(List<String> labels, List<List<Cell>> cells, int complete) {
        List<Row> rows = new ArrayList<>();
        for (int i = labels.size() - 1; i >= 0; i--) {
            List<String> row = new ArrayList<>();
            for (List<Cell> kind : cells) {
                row.add(say.cell(kind.get(i)));
                row.add(i < complete ? growth(kind, i) : say.none());
            }
            rows.add(new Row(i < complete ? labels.get(i) : say.of("trend.running", labels.get(i)), row));
        }
        return rows;
    }

    private String growth(List<Cell> cells, int i) {
        if (i == 0 || cells.get(i).shown().isEmpty() || cells.get(i - 1).shown().isEmpty()) {
            return say.none();
        }
        List<Growth> steps = id.pendamping.outcome.figure.Series.of(Map.of(0, number(cells.get(i - 1)), 1,
                number(cells.get(i)))).growth();
        return steps.isEmpty() ? say.none() : say.signed(steps.getFirst().percent(1), 1) + "%";
    }

    private Block line(String kind, List<Cell> cells) {
        String name = say.of("trend." + kind);
        if (cells.stream().anyMatch(cell -> cell.shown().isEmpty())) {
            return Parts.said("plain", say.of("line.hidden", name));
        }
        Map<Integer, BigDecimal> values = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            values.put(i, number(cells.get(i)));
        }
        return id.pendamping.outcome.figure.Series.of(values).line().map(line -> Parts.said("plain",
                name + ": " + sentence(say, line))).orElse(Parts.said("plain", say.of("line.few", name)));
    }

    static String sentence(Say say, Line line) {
        String numbers = say.of("line.numbers", say.signed(BigDecimal.valueOf(line.slope()), 2),
                say.decimal(line.intercept(), 2), say.decimal(line.r2(), 4), line.n(), say.p(line.p()));
        return numbers + (line.isTooShortForSignificance()
                ? " " + say.of("line.short", Line.FEWEST_FOR_SIGNIFICANCE)
                : "");
    }

    private static List<@Nullable BigDecimal> values(List<Cell> cells) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        cells.forEach(cell -> values.add(Optional.of(cell).filter(it -> it.shown().isPresent())
                .map(TrendSheet::number).orElse(null)));
        return values;
    }

    private static BigDecimal number(Cell cell) {
        return BigDecimal.valueOf(cell.shown().orElseThrow());
    }
}
