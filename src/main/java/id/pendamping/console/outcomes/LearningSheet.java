package id.pendamping.console.outcomes;

import id.pendamping.console.outcomes.Drawings.Series;
import id.pendamping.console.outcomes.Sheet.Block;
import id.pendamping.console.outcomes.Sheet.Grid;
import id.pendamping.console.outcomes.Sheet.Part;
import id.pendamping.console.outcomes.Sheet.Row;
import id.pendamping.console.outcomes.Sheet.Tile;
import id.pendamping.console.outcomes.Sheet.Tiles;
import id.pendamping.outcome.census.Figures;
import id.pendamping.outcome.census.Portion;
import id.pendamping.outcome.figure.Change;
import id.pendamping.outcome.figure.CrossTable;
import id.pendamping.outcome.figure.Gain;
import id.pendamping.outcome.figure.ItemFigures;
import id.pendamping.outcome.figure.LearningFigures;
import id.pendamping.outcome.figure.PairedTest;
import id.pendamping.outcome.figure.ScoreFigures;
import id.pendamping.outcome.figure.SmallCells;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What people learned between the two tests. */
record LearningSheet(Say say, Names names) {

    private static final double SURE = 0.05;

    List<Part> parts(Figures figures) {
        LearningFigures learning = figures.progress().whole().learning();
        if (learning.total().n() == 0) {
            return List.of(Parts.empty(say, "learning"));
        }
        if (SmallCells.isSmall(learning.total().n())) {
            return List.of(Parts.part(say, "learning", List.of(Parts.said("empty", say.of("toofew")))));
        }
        List<Part> parts = new ArrayList<>();
        parts.add(sentence(learning.total()));
        parts.add(indicators(learning));
        parts.add(test(learning));
        parts.add(items(learning, figures.taken().today()));
        attrition(learning).ifPresent(parts::add);
        return parts;
    }

    private Part sentence(ScoreFigures total) {
        Portion before = Portion.of(total.understood().before());
        Portion after = Portion.of(total.understood().after());
        Optional<Change> change = Say.isHidden(before) || Say.isHidden(after)
                ? Optional.empty()
                : Change.between(total.understood().before(), total.understood().after());
        List<Block> blocks = new ArrayList<>();
        blocks.add(Parts.said("lead", change.isEmpty()
                ? say.of("learning.few", say.number(total.n()))
                : say.of("learning.sentence", say.number(total.n()), say.percent(before), say.percent(after),
                        say.points(change), say.relative(change))));
        total.understood().exactP().ifPresent(p -> blocks
                .add(Parts.said("plain", say.of(p < SURE ? "learning.sure" : "learning.unsure", say.p(p)))));
        blocks.add(new Tiles(List.of(new Tile(say.of("learning.paired"), say.number(total.n()), ""),
                new Tile(say.of("learning.before"), say.percent(before), say.base(before)),
                new Tile(say.of("learning.after"), say.percent(after), say.base(after)),
                new Tile(say.of("learning.change"), say.points(change), say.relative(change)))));
        blocks.add(Parts.said("quiet", say.of("learning.mark", total.mark().right(), total.mark().of())));
        blocks.add(Parts.said("quiet", say.of("learning.nocontrol")));
        return Parts.part(say, "learning", blocks);
    }

    private Part indicators(LearningFigures learning) {
        List<Row> rows = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        List<BigDecimal> before = new ArrayList<>();
        List<BigDecimal> after = new ArrayList<>();
        for (Map.Entry<String, ScoreFigures> entry : learning.indicators().entrySet()) {
            ScoreFigures it = entry.getValue();
            if (it.n() >= SmallCells.FEWEST_SHOWN) {
                rows.add(row(entry.getKey(), it));
                labels.add(entry.getKey());
                it.before().percent(1).ifPresent(before::add);
                it.after().percent(1).ifPresent(after::add);
            }
        }
        rows.add(row(say.of("total"), learning.total()));
        return Parts.part(say, "indicators", List.of(
                Drawings.chart("bar", say.of("indicators.chart"), labels,
                        List.of(new Series(say.of("column.before"), before),
                                new Series(say.of("column.after"), after))),
                new Grid(say.of("indicators.caption"), Parts.head(say, "indicator", "people", "before", "after",
                        "points", "relative", "gain", "understood_before", "understood_after"), rows),
                Parts.said("quiet", say.of("indicators.note"))));
    }

    private Row row(String name, ScoreFigures it) {
        return new Row(name, List.of(say.number(it.n()), say.percent(it.before()), say.percent(it.after()),
                say.points(it.change()), say.relative(it.change()), gain(it.gain()),
                say.both(Portion.of(it.understood().before())), say.both(Portion.of(it.understood().after()))));
    }

    private Part test(LearningFigures learning) {
        ScoreFigures total = learning.total();
        List<Row> rows = new ArrayList<>();
        total.test().ifPresent(test -> rows.addAll(rows(test)));
        total.signedRank().ifPresent(rank -> rows.add(new Row(say.of("test.rank"), List.of(say.p(rank.p())))));
        total.ownGain().mean().ifPresent(mean -> rows.add(new Row(say.of("test.owngain"), List.of(
                say.decimal(mean.value(2), 2) + " (n " + say.number(total.ownGain().n()) + ")"))));
        rows.add(new Row(say.of("test.reliability"), List.of(say.of("test.two",
                say.decimal(learning.before().kr20(), 2), say.decimal(learning.after().kr20(), 2)))));
        List<Block> blocks = new ArrayList<>();
        total.test().ifPresent(test -> blocks.add(Parts.said("plain", say.of(
                test.p() < SURE ? "test.sentence.sure" : "test.sentence.unsure", say.decimal(test.mean(), 1),
                say.interval(test.interval(), 1)))));
        blocks.add(new Grid(say.of("test.caption"), Parts.head(say, "measure", "value"), rows));
        blocks.add(Parts.said("quiet", say.of("test.note")));
        return Parts.part(say, "test", blocks);
    }

    private List<Row> rows(PairedTest test) {
        return List.of(new Row(say.of("test.n"), List.of(say.number(test.n()))),
                new Row(say.of("test.mean"), List.of(say.signed(BigDecimal.valueOf(test.mean()), 1))),
                new Row(say.of("test.interval"), List.of(say.interval(test.interval(), 1))),
                new Row(say.of("test.t"), List.of(say.decimal(test.t(), 2) + " (" + test.freedom() + ")")),
                new Row(say.of("test.p"), List.of(say.p(test.p()))),
                new Row(say.of("test.effect"), List.of(say.of("test.effects", say.decimal(test.dz(), 2),
                        say.decimal(test.gz(), 2)))));
    }

    private Part items(LearningFigures learning, LocalDate today) {
        List<Row> rows = learning.items().stream()
                .filter(item -> item.paired().n() >= SmallCells.FEWEST_SHOWN)
                .map(item -> new Row(names.question(item.item(), say, today), cells(item))).toList();
        List<Block> blocks = new ArrayList<>(List.of(new Grid(say.of("items.caption"), Parts.head(say, "question",
                "people", "before", "after", "points", "gain", "mcnemar", "discrimination_before",
                "discrimination_after"), rows), Parts.said("quiet", say.of("items.note"))));
        if (learning.unknownAnswers() > 0) {
            blocks.add(Parts.said("quiet", say.of("items.strange", say.number(learning.unknownAnswers()))));
        }
        return Parts.part(say, "items", blocks);
    }

    private List<String> cells(ItemFigures item) {
        return List.of(say.number(item.paired().n()), say.percent(item.paired().before()),
                say.percent(item.paired().after()), say.points(item.change()), gain(item.gain()),
                say.p(item.paired().exactP()), say.decimal(item.discriminationBefore(), 2),
                say.decimal(item.discriminationAfter(), 2));
    }

    private Optional<Part> attrition(LearningFigures learning) {
        return learning.attritionTable().map(table -> {
            List<String> works = List.copyOf(learning.attrition().keySet());
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < works.size(); i++) {
                rows.add(new Row(names.value("work", works.get(i), say), cells(table, i)));
            }
            rows.add(new Row(say.of("total"), List.of(say.cell(table.columnTotal(0)), say.cell(table.columnTotal(1)),
                    say.cell(table.columnTotal(2)), say.cell(table.total()))));
            return Parts.part(say, "attrition", List.of(Parts.said("plain", say.of("attrition.text")),
                    new Grid(say.of("attrition.caption"),
                            Parts.head(say, "work", "both_tests", "only_before", "only_after", "all"), rows)));
        });
    }

    private List<String> cells(CrossTable table, int row) {
        List<String> cells = new ArrayList<>(table.row(row).stream().map(say::cell).toList());
        cells.add(say.cell(table.rowTotal(row)));
        return cells;
    }

    private String gain(Optional<Gain> gain) {
        return gain.map(it -> say.decimal(it.value(2), 2) + " ("
                + say.of("gain." + it.band().name().toLowerCase(Locale.ROOT)) + ")").orElse(say.none());
    }
}
