package id.pendamping.console.outcomes;

import id.pendamping.console.outcomes.Drawings.Series;
import id.pendamping.console.outcomes.Sheet.Grid;
import id.pendamping.console.outcomes.Sheet.Part;
import id.pendamping.console.outcomes.Sheet.Row;
import id.pendamping.outcome.Stage;
import id.pendamping.outcome.census.Figures;
import id.pendamping.outcome.census.Figures.Progress;
import id.pendamping.outcome.census.Figures.Registering;
import id.pendamping.outcome.census.Portion;
import id.pendamping.outcome.census.Slice;
import id.pendamping.outcome.figure.SmallCells;
import id.pendamping.outcome.figure.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far people came, and where and why they stop. */
record FunnelSheet(Say say, Names names) {

    /** The stages that need an agreement, in order. */
    static final List<Stage> STAGES = Arrays.stream(Stage.values())
            .filter(stage -> stage != Stage.REACHED && stage != Stage.CONSENTED).toList();

    List<Part> parts(Figures figures) {
        Progress progress = figures.progress();
        if (progress.reached() == 0) {
            return List.of(Parts.empty(say, "funnel"));
        }
        List<Part> parts = new ArrayList<>(List.of(funnel(progress)));
        if (progress.whole().people() > 0) {
            parts.add(registering(progress.registering()));
            parts.add(stops(progress));
            parts.add(steps(progress.registering(), figures.taken().today()));
        }
        return parts;
    }

    private Part funnel(Progress progress) {
        List<Row> rows = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        List<@Nullable BigDecimal> percents = new ArrayList<>();
        Slice whole = progress.whole();
        add(rows, labels, percents, stage(Stage.CONSENTED),
                Portion.of(Share.of(whole.people(), progress.reached())));
        STAGES.forEach(stage -> add(rows, labels, percents, stage(stage), Portion.of(whole.share(stage))));
        whole.paying().staying().forEach((month, share) -> add(rows, labels, percents, say.of("stage.month", month),
                Portion.of(share)));
        String reached = SmallCells.isSmall(progress.reached()) ? say.hidden() : say.number(progress.reached());
        return Parts.part(say, "funnel", List.of(Parts.said("lead", say.of("funnel.reached", reached)),
                Drawings.chart("bar", say.of("funnel.chart"), labels,
                        List.of(new Series(say.of("column.percent"), percents))),
                new Grid(say.of("funnel.caption"), Parts.head(say, "stage", "people", "of", "percent"), rows),
                Parts.said("quiet", say.of("funnel.note"))));
    }

    private void add(List<Row> rows, List<String> labels, List<@Nullable BigDecimal> percents, String name,
            Portion portion) {
        rows.add(new Row(name, List.of(say.cell(portion.part()), say.cell(portion.whole()), say.percent(portion))));
        labels.add(name);
        percents.add(Parts.percent(portion));
    }

    private Part registering(Registering registering) {
        List<String> intents = List.of(Registering.MEMBER, Registering.UNDERWAY, Registering.NOT_BEGUN);
        List<Portion> portions = Portion.of(intents.stream().map(registering.intents()::share).toList());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < intents.size(); i++) {
            rows.add(new Row(say.of("intent." + intents.get(i)), List.of(say.cell(portions.get(i).part()),
                    say.cell(portions.get(i).whole()), say.percent(portions.get(i)))));
        }
        return Parts.part(say, "registering", List.of(new Grid(say.of("registering.caption"),
                Parts.head(say, "standing", "people", "of", "percent"), rows),
                Parts.said("quiet",
                        say.of("registering.note"))));
    }

    private Part stops(Progress progress) {
        List<Stage> stages = new ArrayList<>(List.of(Stage.CONSENTED));
        stages.addAll(STAGES);
        List<Portion> portions = Portion.of(stages.stream()
                .map(stage -> Share.of(progress.furthest().getOrDefault(stage, 0L), progress.whole().people()))
                .toList());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            rows.add(new Row(stage(stages.get(i)), List.of(say.cell(portions.get(i).part()),
                    say.percent(portions.get(i)))));
        }
        return Parts.part(say, "stops", List.of(Parts.said("plain", say.of("stops.text")),
                new Grid(say.of("stops.caption"), Parts.head(say, "stage", "people", "percent"), rows)));
    }

    private Part steps(Registering registering, LocalDate today) {
        if (registering.steps().isEmpty()) {
            return Parts.empty(say, "steps");
        }
        List<Row> rows = new ArrayList<>();
        registering.steps().forEach(step -> {
            String name = names.checklist(step.checklist(), say, today) + " · "
                    + names.item(step.checklist(), step.item(), say, today);
            List<String> obstacles = new ArrayList<>();
            for (Map.Entry<String, Long> blocked : step.blocked().entrySet()) {
                obstacles.add(names.obstacle(step.checklist(), step.item(), blocked.getKey(), say, today) + ": "
                        + people(blocked.getValue()));
            }
            rows.add(new Row(name, List.of(people(step.done()),
                    obstacles.isEmpty() ? say.none() : String.join("; ", obstacles))));
        });
        return Parts.part(say, "steps", List.of(
                new Grid(say.of("steps.caption"), Parts.head(say, "step", "done", "obstacles"), rows),
                Parts.said("quiet", say.of("steps.note"))));
    }

    /** A number that no total stands beside. */
    private String people(long count) {
        return say.spelling().people(count);
    }

    String stage(Stage stage) {
        return say.of("stage." + stage.name().toLowerCase(Locale.ROOT));
    }
}
