package id.pendamping.console.outcomes;

import id.pendamping.console.outcomes.Sheet.Block;
import id.pendamping.console.outcomes.Sheet.Grid;
import id.pendamping.console.outcomes.Sheet.Part;
import id.pendamping.console.outcomes.Sheet.Row;
import id.pendamping.outcome.figure.Growth;
import id.pendamping.outcome.figure.Projection;
import id.pendamping.outcome.figure.Projection.Match;
import id.pendamping.outcome.figure.Projection.Year;
import id.pendamping.outcome.figure.Series;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A series of somebody else's numbers: how it grew, and what it would become under a stated rate. */
record ProjectionSheet(Say say) {

    private static final int MOST_DECIMALS_OF_NUMBERS = 3;

    List<Part> parts(ProjectionForm form) {
        Optional<Series> known = form.known();
        if (known.isEmpty()) {
            return List.of(Parts.part(say, "series", List.of(Parts.said("warning", say.of("series.wrong")))));
        }
        List<Part> parts = new ArrayList<>(List.of(series(known.get())));
        parts.add(form.projection().map(it -> projection(form, known.get(), it)).orElseGet(
                () -> Parts.part(say, "projection", List.of(Parts.said("warning", say.of("projection.wrong"))))));
        return parts;
    }

    private Part series(Series series) {
        List<Row> rows = new ArrayList<>();
        Map<Integer, String> growth = new TreeMap<>();
        series.growth().forEach(it -> growth.put(it.to(), percent(it)));
        series.values().forEach((year, value) -> rows.add(new Row(String.valueOf(year),
                List.of(say.decimal(value, value.scale()), growth.getOrDefault(year, say.none())))));
        List<Block> blocks = new ArrayList<>(List.of(new Grid(say.of("series.caption"),
                Parts.head(say, "year", "number", "growth"), rows)));
        series.meanGrowth(2).ifPresent(mean -> blocks.add(Parts.said("plain", say.of("series.mean",
                say.decimal(mean, 2), series.compound(2).map(it -> say.decimal(it, 2)).orElse(say.none())))));
        series.line().ifPresent(line -> {
            int first = series.values().firstKey();
            int next = series.values().lastKey() + 1;
            blocks.add(Parts.said("plain", TrendSheet.sentence(say, line) + " " + say.of("series.next",
                    String.valueOf(next), say.decimal(line.at(next - first), 2), String.valueOf(next + 5),
                    say.decimal(line.at(next + 5 - first), 2))));
        });
        return Parts.part(say, "series", blocks);
    }

    private Part projection(ProjectionForm form, Series known, Projection projection) {
        Optional<Series> published = form.published();
        Map<Integer, String> steps = published.map(it -> steps(known, it)).orElse(Map.of());
        List<Row> rows = new ArrayList<>();
        for (Year year : projection.values()) {
            List<String> cells = new ArrayList<>(List.of(say.decimal(year.value(), MOST_DECIMALS_OF_NUMBERS),
                    say.decimal(year.printed(), projection.decimals())));
            BigDecimal theirs = published.map(it -> it.values().get(year.year())).orElse(null);
            cells.add(theirs == null ? say.none() : say.decimal(theirs, theirs.scale()));
            cells.add(theirs == null
                    ? say.none()
                    : say.decimal(theirs.subtract(year.value()).abs(), MOST_DECIMALS_OF_NUMBERS));
            cells.add(steps.getOrDefault(year.year(), say.none()));
            rows.add(new Row(String.valueOf(year.year()), cells));
        }
        List<Block> blocks = new ArrayList<>(List.of(
                Parts.said("lead", say.of(form.isCarried() ? "projection.carried" : "projection.exact",
                        say.decimal(projection.base(), projection.base().scale()),
                        String.valueOf(projection.baseYear()),
                        say.decimal(projection.ratePercent(), projection.ratePercent().scale()), projection.years(),
                        projection.decimals(), say.of(form.isUp() ? "rounding.up" : "rounding.half_up"))),
                new Grid(say.of("projection.caption"), Parts.head(say, "year", "exact", "rounded", "printed",
                        "difference", "step_rate"), rows)));
        published.filter(it -> projection.values().stream().anyMatch(year -> it.values().containsKey(year.year())))
                .ifPresent(it -> blocks.add(match(projection.compare(it))));
        target(form, projection).ifPresent(blocks::add);
        known.compound(2).ifPresent(rate -> blocks.add(measured(projection, rate)));
        blocks.add(Parts.said("quiet", say.of("projection.note")));
        return Parts.part(say, "projection", blocks);
    }

    private Block match(Match match) {
        return Parts.said("plain", say.of(match.identical() ? "projection.same" : "projection.other",
                say.decimal(match.difference(), MOST_DECIMALS_OF_NUMBERS), String.valueOf(match.year())));
    }

    private Optional<Block> target(ProjectionForm form, Projection projection) {
        Year last = projection.values().getLast();
        return form.lowest().flatMap(low -> form.highest().map(high -> Parts.said("plain", say.of(
                last.printed().compareTo(low) >= 0 && last.printed().compareTo(high) <= 0
                        ? "projection.hit"
                        : "projection.missed",
                say.decimal(last.printed(), projection.decimals()), String.valueOf(last.year()),
                say.decimal(low, low.scale()), say.decimal(high, high.scale())))));
    }

    private Block measured(Projection projection, BigDecimal rate) {
        Year last = Projection.exact(projection.baseYear(), projection.base(), rate, projection.years(),
                projection.decimals()).values().getLast();
        return Parts.said("plain", say.of("projection.measured", say.decimal(rate, 2), String.valueOf(last.year()),
                say.decimal(last.printed(), projection.decimals())));
    }

    /** From the last known number to the first printed one, and so on. */
    private Map<Integer, String> steps(Series known, Series published) {
        Map<Integer, BigDecimal> all = new TreeMap<>(published.values());
        all.put(known.values().lastKey(), ProjectionForm.last(known));
        Map<Integer, String> steps = new TreeMap<>();
        Series.of(all).growth().forEach(it -> steps.put(it.to(), percent(it)));
        return steps;
    }

    private String percent(Growth growth) {
        return say.signed(growth.percent(2), 2) + "%";
    }
}
