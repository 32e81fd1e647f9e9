package id.pendamping.console.outcomes;

import id.pendamping.console.outcomes.Sheet.Block;
import id.pendamping.console.outcomes.Sheet.Grid;
import id.pendamping.console.outcomes.Sheet.Part;
import id.pendamping.console.outcomes.Sheet.Row;
import id.pendamping.outcome.census.Figures;
import id.pendamping.outcome.census.Portion;
import id.pendamping.outcome.census.Told;
import id.pendamping.outcome.figure.Crossing.Crossed;
import id.pendamping.outcome.figure.Effectiveness;
import id.pendamping.outcome.figure.Mean;
import id.pendamping.outcome.figure.Paired;
import id.pendamping.outcome.figure.Share;
import id.pendamping.outcome.figure.SmallCells;
import id.pendamping.outcome.figure.Tally;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What people told when they came, and what they think. */
record SurveySheet(Say say, Names names) {

    List<Part> parts(Figures figures) {
        Told told = figures.told();
        List<Part> parts = new ArrayList<>();
        if (told.people() == 0) {
            parts.add(Parts.empty(say, "survey"));
        } else {
            parts.add(standings(told));
            parts.add(reasons(told));
        }
        parts.add(perception(told.opinions()));
        parts.add(effectiveness(told.opinions()));
        return parts;
    }

    private Part standings(Told told) {
        List<Block> blocks = new ArrayList<>(List.of(Parts.said("lead", say.of("survey.people",
                SmallCells.isSmall(told.people()) ? say.hidden() : say.number(told.people())))));
        blocks.add(tally("survey.health", "jkn_status", told.health().standings()));
        blocks.add(tally("survey.work", "bpu_status", told.work().standings()));
        told.health().byWork()
                .ifPresent(it -> blocks.add(crossed("survey.health.crossed", it, "work", "jkn_status")));
        told.work().byWork().ifPresent(it -> blocks.add(crossed("survey.work.crossed", it, "work", "bpu_status")));
        return Parts.part(say, "survey", blocks);
    }

    private Part reasons(Told told) {
        List<Row> rows = names.values("obstacles").stream()
                .map(value -> new Row(names.value("obstacles", value, say), cells(Portion
                        .of(told.obstacles().getOrDefault(value, Share.of(0, told.people()))))))
                .toList();
        return Parts.part(say, "reasons", List.of(tally("reasons.main", "main_reason", told.reasons()),
                Parts.said("quiet", say.of("reasons.base")),
                new Grid(say.of("reasons.obstacles"), Parts.head(say, "obstacle", "people", "of", "percent"), rows),
                Parts.said("quiet", say.of("reasons.several"))));
    }

    private Part perception(Told.Opinions opinions) {
        Paired paired = opinions.protection();
        if (paired.n() == 0) {
            return Parts.empty(say, "perception");
        }
        List<Block> blocks = new ArrayList<>(List.of(Parts.said("plain",
                say.of("perception.text", say.both(Portion.of(paired.before())), say.both(Portion.of(paired.after())),
                        say.p(paired.exactP())))));
        opinions.moves().ifPresent(
                it -> blocks.add(crossed("perception.crossed", it, "perception", "perception_after")));
        return Parts.part(say, "perception", blocks);
    }

    private Part effectiveness(Told.Opinions opinions) {
        Effectiveness it = opinions.effectiveness();
        List<Block> blocks = new ArrayList<>();
        if (it.access().n() < SmallCells.FEWEST_SHOWN) {
            blocks.add(Parts.said("empty", it.access().n() == 0
                    ? say.of("nodata") + " " + say.of("effectiveness.empty")
                    : say.of("toofew")));
        } else {
            it.score(1).ifPresent(score -> it.band().ifPresent(band -> blocks.add(Parts.said("lead",
                    say.of("effectiveness.score", say.decimal(score, 1),
                            say.of("band." + band.name().toLowerCase(Locale.ROOT)),
                            say.number(it.access().n()))))));
            blocks.add(new Grid(say.of("effectiveness.caption"), Parts.head(say, "part", "mean", "people"), List.of(
                    mean(say.of("effectiveness.access"), it.access()),
                    mean(say.of("effectiveness.understanding"), it.understanding()),
                    mean(say.of("effectiveness.benefit"), it.benefit()))));
            blocks.add(Parts.said("quiet", say.of("effectiveness.note")));
        }
        List<Row> rows = opinions.stars().entrySet().stream()
                .filter(rated -> rated.getValue().n() >= SmallCells.FEWEST_SHOWN)
                .filter(rated -> !Set.of("access", "understanding", "benefit").contains(rated.getKey()))
                .sorted(Map.Entry.comparingByKey()).map(rated -> mean(names.dialog(rated.getKey(), say),
                        rated.getValue()))
                .toList();
        if (!rows.isEmpty()) {
            blocks.add(new Grid(say.of("effectiveness.stars"), Parts.head(say, "rated", "mean", "people"), rows));
        }
        return Parts.part(say, "effectiveness", blocks);
    }

    private Row mean(String name, Mean mean) {
        return new Row(name, List.of(mean.value(1).map(it -> say.decimal(it, 1)).orElse(say.none()),
                say.number(mean.n())));
    }

    private Grid tally(String caption, String field, Tally tally) {
        Set<String> values = new LinkedHashSet<>(names.values(field));
        values.addAll(tally.counts().keySet());
        values.remove("");
        List<String> all = List.copyOf(values);
        List<Share> shares = new ArrayList<>(all.stream().map(tally::share).toList());
        long answered = shares.stream().mapToLong(Share::count).sum();
        shares.add(Share.of(tally.n() - answered, tally.n()));
        List<Portion> portions = Portion.of(shares);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            rows.add(new Row(names.value(field, all.get(i), say), cells(portions.get(i))));
        }
        if (answered < tally.n()) {
            rows.add(new Row(say.of("unknown"), cells(portions.getLast())));
        }
        return new Grid(say.of(caption), Parts.head(say, "answer", "people", "of", "percent"), rows);
    }

    private List<String> cells(Portion portion) {
        return List.of(say.cell(portion.part()), say.cell(portion.whole()), say.percent(portion));
    }

    private Grid crossed(String caption, Crossed crossed, String rowField, String columnField) {
        List<String> head = new ArrayList<>(List.of(say.of("column." + rowField)));
        crossed.columns().forEach(column -> head.add(names.value(columnField, column, say)));
        head.add(say.of("total"));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < crossed.rows().size(); i++) {
            List<String> cells = new ArrayList<>(crossed.table().row(i).stream().map(say::cell).toList());
            cells.add(say.cell(crossed.table().rowTotal(i)));
            rows.add(new Row(names.value(rowField, crossed.rows().get(i), say), cells));
        }
        List<String> totals = new ArrayList<>();
        for (int i = 0; i < crossed.columns().size(); i++) {
            totals.add(say.cell(crossed.table().columnTotal(i)));
        }
        totals.add(say.cell(crossed.table().total()));
        rows.add(new Row(say.of("total"), totals));
        return new Grid(say.of(caption), head, rows);
    }
}
