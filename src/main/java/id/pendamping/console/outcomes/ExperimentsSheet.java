package id.pendamping.console.outcomes;

import id.pendamping.console.outcomes.Sheet.Block;
import id.pendamping.console.outcomes.Sheet.Grid;
import id.pendamping.console.outcomes.Sheet.Part;
import id.pendamping.console.outcomes.Sheet.Row;
import id.pendamping.outcome.census.Figures;
import id.pendamping.outcome.census.Portion;
import id.pendamping.outcome.census.Trialled;
import id.pendamping.outcome.census.Trialled.Aim;
import id.pendamping.outcome.census.Trialled.Came;
import id.pendamping.outcome.figure.Arm;
import id.pendamping.outcome.figure.Share;
import id.pendamping.outcome.figure.SmallCells;
import id.pendamping.outcome.figure.Trial;
import id.pendamping.outcome.figure.Trial.Comparison;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the trials of broadcasts and of lessons showed. */
record ExperimentsSheet(Say say, TrialNames names) {

    private static final Came NOBODY = new Came(Share.of(0, 0), 0, 0);
    private static final int MOST = 20;

    /** @param worth the least difference that would matter, in percentage points */
    List<Part> parts(Figures figures, Aim aim, BigDecimal worth) {
        if (figures.trials().isEmpty()) {
            return List.of(Parts.empty(say, "experiments"));
        }
        Comparator<Map.Entry<String, Trialled>> newest = Comparator
                .comparing((Map.Entry<String, Trialled> it) -> it.getValue().begun(),
                        Comparator.<Instant>naturalOrder().reversed())
                .thenComparing(Map.Entry::getKey);
        return figures.trials().entrySet().stream().sorted(newest).limit(MOST)
                .map(it -> part(it.getKey(), it.getValue(), aim, worth)).toList();
    }

    private Part part(String id, Trialled trialled, Aim aim, BigDecimal worth) {
        TrialNames.Named named = names.of(id, trialled.begun(), say);
        List<Arm> arms = new ArrayList<>();
        int compared = 0;
        long earlier = 0;
        long waiting = 0;
        for (Map.Entry<Integer, Map<Aim, Came>> entry : trialled.arms().entrySet()) {
            Came came = entry.getValue().getOrDefault(aim, NOBODY);
            compared = named.isHeldOut(entry.getKey()) ? arms.size() : compared;
            arms.add(new Arm(named.arm(entry.getKey()), came.share()));
            earlier += came.earlier();
            waiting += came.waiting();
        }
        List<Block> blocks = new ArrayList<>();
        Arm control = arms.get(compared);
        List<Arm> others = arms.stream().filter(arm -> arm != control).toList();
        List<Row> rows = new ArrayList<>(List.of(row(control)));
        if (others.isEmpty()) {
            blocks.add(Parts.said("plain", say.of("experiments.onearm")));
        } else {
            new Trial(control, others, worth).comparisons().forEach(it -> {
                rows.add(row(it, control));
                blocks.add(verdict(it, control, worth));
            });
        }
        blocks.add(new Grid(say.of("experiments.caption"), Parts.head(say, "arm", "people", "reached", "percent",
                "points", "interval", "p"), rows));
        blocks.add(Parts.said("quiet", say.of("experiments.left", few(earlier), few(waiting))));
        return new Part("trial-" + Integer.toHexString(id.hashCode()), named.title(), blocks);
    }

    private Row row(Arm control) {
        Portion portion = Portion.of(control.reached());
        return new Row(say.of("experiments.control", control.name()), List.of(say.cell(portion.whole()),
                say.cell(portion.part()), say.percent(portion), say.none(), say.none(), say.none()));
    }

    private Row row(Comparison it, Arm control) {
        Portion portion = Portion.of(it.arm().reached());
        boolean hidden = isHidden(it, control);
        return new Row(it.arm().name(), List.of(say.cell(portion.whole()), say.cell(portion.part()),
                say.percent(portion), hidden ? say.hidden() : say.points(it.change()),
                hidden
                        ? say.hidden()
                        : it.difference().map(interval -> say.interval(interval, 100)).orElse(say.none()),
                hidden ? say.hidden() : say.p(it.p())));
    }

    private Block verdict(Comparison it, Arm control, BigDecimal worth) {
        if (it.arm().reached().n() == 0 || control.reached().n() == 0) {
            return Parts.said("plain", say.of("verdict.no_data", it.arm().name(), control.name()));
        }
        String points = say.decimal(worth, Math.max(0, worth.scale()));
        if (it.verdict() == Trial.Verdict.TOO_FEW) {
            return Parts.said("warning", say.of("verdict.too_few", it.arm().name(), points, say.number(it.needed()),
                    say.decimal(it.detectable(), 1)));
        }
        if (isHidden(it, control)) {
            return Parts.said("plain", say.of("verdict.hidden", it.arm().name()));
        }
        return Parts.said("lead", say.of("verdict." + it.verdict().name().toLowerCase(Locale.ROOT), it.arm().name(),
                control.name(), say.points(it.change()), say.p(it.p()), points));
    }

    private static boolean isHidden(Comparison it, Arm control) {
        return Say.isHidden(Portion.of(it.arm().reached())) || Say.isHidden(Portion.of(control.reached()));
    }

    private String few(long people) {
        return SmallCells.isSmall(people) ? "< 5" : say.number(people);
    }
}
