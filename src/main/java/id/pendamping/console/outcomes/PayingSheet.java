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
import id.pendamping.outcome.census.Saved;
import id.pendamping.outcome.census.Slice.Paying;
import id.pendamping.outcome.figure.Published;
import id.pendamping.outcome.figure.Published.Comparison;
import id.pendamping.outcome.figure.Share;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether people pay, whether they go on paying, and whether they save. */
record PayingSheet(Say say) {

    List<Part> parts(Figures figures, Optional<BigDecimal> printedPaying, Optional<BigDecimal> printedSaving) {
        Paying paying = figures.progress().whole().paying();
        List<Part> parts = new ArrayList<>();
        parts.add(paying.onTimeByMember().n() == 0
                ? Parts.empty(say, "paying")
                : paying(paying, printedPaying));
        parts.add(paying.staying().values().stream().allMatch(share -> share.n() == 0)
                ? Parts.empty(say, "staying")
                : staying(paying));
        Saved saved = figures.saved();
        parts.add(saved.savers().count() == 0 ? Parts.empty(say, "saving") : saving(saved, printedSaving));
        return parts;
    }

    private Part paying(Paying paying, Optional<BigDecimal> printed) {
        Portion members = Portion.of(paying.onTimeByMember());
        List<Portion> bills = Portion.of(List.of(paying.onTimeByBill(), paying.late(), paying.open()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Tiles(List.of(new Tile(say.of("paying.members"), say.percent(members), say.base(members)),
                new Tile(say.of("paying.bills"), say.percent(bills.getFirst()), say.base(bills.getFirst())))));
        printed.ifPresent(percent -> blocks.add(compare(percent, paying.onTimeByMember(), members)));
        blocks.add(new Grid(say.of("paying.caption"), Parts.head(say, "what", "count", "of", "percent"), List.of(
                row("paying.members.row", members), row("paying.bills.row", bills.get(0)),
                row("paying.late", bills.get(1)), row("paying.open", bills.get(2)),
                row("paying.behind", Portion.of(paying.behind())))));
        blocks.add(Parts.said("quiet", say.of("paying.note")));
        return Parts.part(say, "paying", blocks);
    }

    private Part staying(Paying paying) {
        List<Row> rows = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        List<@Nullable BigDecimal> percents = new ArrayList<>();
        paying.staying().forEach((month, share) -> {
            Portion portion = Portion.of(share);
            Portion unbroken = Portion.of(paying.unbroken().getOrDefault(month, Share.of(0, 0)));
            String name = say.of("month", month);
            labels.add(name);
            percents.add(Parts.percent(portion));
            rows.add(new Row(name, List.of(say.cell(portion.part()), say.cell(portion.whole()), say.percent(portion),
                    say.percent(unbroken))));
        });
        return Parts.part(say, "staying", List.of(
                Drawings.chart("line", say.of("staying.chart"), labels,
                        List.of(new Series(say.of("column.percent"), percents))),
                new Grid(say.of("staying.caption"), Parts.head(say, "month", "paying", "had_time", "percent",
                        "unbroken"), rows),
                Parts.said("quiet", say.of("staying.note"))));
    }

    private Part saving(Saved saved, Optional<BigDecimal> printed) {
        Portion savers = Portion.of(saved.savers());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Tiles(List.of(new Tile(say.of("saving.savers"), say.percent(savers), say.base(savers)))));
        printed.ifPresent(percent -> blocks.add(compare(percent, saved.savers(), savers)));
        List<Integer> spans = List.copyOf(saved.rhythm().keySet());
        List<Portion> portions = Portion.of(List.copyOf(saved.rhythm().values()));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            String name = i + 1 < spans.size()
                    ? say.of("saving.days", spans.get(i), spans.get(i + 1) - 1)
                    : say.of("saving.more", spans.get(i));
            rows.add(named(name, portions.get(i)));
        }
        blocks.add(new Grid(say.of("saving.caption"), Parts.head(say, "days", "people", "of", "percent"), rows));
        return Parts.part(say, "saving", blocks);
    }

    private Row row(String key, Portion portion) {
        return named(say.of(key), portion);
    }

    private Row named(String name, Portion portion) {
        return new Row(name, List.of(say.cell(portion.part()), say.cell(portion.whole()), say.percent(portion)));
    }

    /** A printed percentage held against the counted one. */
    private Block compare(BigDecimal printed, Share counted, Portion shown) {
        if (Say.isHidden(shown)) {
            return Parts.said("plain", say.of("published.hidden"));
        }
        Comparison comparison = new Published(printed).compare(counted);
        String told = say.of("published." + comparison.agreement().name().toLowerCase(Locale.ROOT),
                say.decimal(printed, printed.scale()), say.percent(counted), say.number(counted.count()),
                say.number(counted.n()),
                String.join(", ", comparison.printing().stream().map(say::number).toList()));
        return Parts.said("plain", told);
    }
}
