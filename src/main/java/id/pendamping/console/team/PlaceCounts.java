package id.pendamping.console.team;

import id.pendamping.outcome.Stage;
import id.pendamping.outcome.census.Dimension;
import id.pendamping.outcome.census.Figures;
import id.pendamping.outcome.census.Slice;
import id.pendamping.outcome.figure.Cell;
import id.pendamping.outcome.figure.CrossTable;
import id.pendamping.programme.Programme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How many people in the groups or areas of a programme have come how far, as it may be shown. All programmes are looked
 * at together, so that no small number can be worked out from two that share places, or from everybody.
 */
final class PlaceCounts {

    /** What a programme can choose places by. */
    static final List<Dimension> KINDS = List.of(Dimension.GROUP, Dimension.AREA);

    /** Those of whom it is known where they belong agreed to be counted, so nobody who was only reached is among them. */
    private static final List<Stage> STAGES = Arrays.stream(Stage.values())
            .filter(stage -> stage != Stage.REACHED && stage != Stage.CONSENTED).toList();

    /**
     * People in places that the same programmes chose.
     *
     * @param programmes their ids
     */
    private record Lot(Set<String> programmes, long people, Map<Stage, Long> stages) {
    }

    /** @param tables one for each stage: whoever came to it in the first row, the others in the second; lots in columns */
    private record Kind(List<Lot> lots, Map<Stage, CrossTable> tables) {

        OptionalLong sum(CrossTable table, Programme programme, boolean everybody) {
            List<Cell> cells = IntStream.range(0, lots.size())
                    .filter(lot -> lots.get(lot).programmes().contains(programme.id()))
                    .mapToObj(lot -> everybody ? table.columnTotal(lot) : table.cell(0, lot)).toList();
            return cells.stream().allMatch(Cell.Shown.class::isInstance)
                    ? OptionalLong.of(cells.stream().mapToLong(cell -> cell.shown().orElse(0)).sum())
                    : OptionalLong.empty();
        }
    }

    private final Map<Dimension, Kind> kinds = new EnumMap<>(Dimension.class);

    private PlaceCounts() {
    }

    static PlaceCounts of(Figures figures, List<Programme> programmes) {
        PlaceCounts counts = new PlaceCounts();
        Slice whole = figures.progress().whole();
        KINDS.forEach(by -> counts.kinds.put(by,
                kind(whole, lots(figures.progress().parts().getOrDefault(by, Map.of()), programmes, by))));
        return counts;
    }

    /** The places of this kind that a programme chose. */
    static List<String> chosen(Programme programme, Dimension by) {
        return by == Dimension.GROUP ? programme.groups() : programme.areas();
    }

    /** @return empty where the number is too small to be shown, or would tell of one */
    OptionalLong people(Programme programme, Dimension by) {
        Kind kind = kinds.getOrDefault(by, new Kind(List.of(), Map.of()));
        List<OptionalLong> sums = kind.tables().values().stream().map(table -> kind.sum(table, programme, true))
                .toList();
        return sums.stream().filter(OptionalLong::isEmpty).findFirst()
                .orElse(sums.isEmpty() ? OptionalLong.of(0) : sums.getFirst());
    }

    /** As {@link #people}, of those who came to this stage, which is not that of being reached. */
    OptionalLong at(Programme programme, Dimension by, Stage stage) {
        Kind kind = kinds.getOrDefault(by, new Kind(List.of(), Map.of()));
        CrossTable table = kind.tables().get(stage);
        return table == null ? people(programme, by) : kind.sum(table, programme, false);
    }

    private static List<Lot> lots(Map<String, Slice> values, List<Programme> programmes, Dimension by) {
        Map<Set<String>, List<Slice>> together = new HashMap<>();
        values.forEach((value, slice) -> together.computeIfAbsent(
                programmes.stream().filter(it -> chosen(it, by).contains(value)).map(Programme::id)
                        .collect(Collectors.toSet()),
                any -> new ArrayList<>()).add(slice));
        return together.entrySet().stream().map(it -> new Lot(it.getKey(),
                it.getValue().stream().mapToLong(Slice::people).sum(), STAGES.stream().collect(Collectors.toMap(
                        stage -> stage, stage -> it.getValue().stream().mapToLong(slice -> slice.share(stage).count())
                                .sum()))))
                .toList();
    }

    private static Kind kind(Slice whole, List<Lot> lots) {
        Map<Stage, CrossTable> tables = new EnumMap<>(Stage.class);
        if (!lots.isEmpty()) {
            STAGES.forEach(stage -> {
                long came = whole.share(stage).count();
                CrossTable everybody = CrossTable.of(List.of(List.of(came), List.of(whole.people() - came)));
                List<Long> reached = lots.stream().map(lot -> lot.stages().getOrDefault(stage, 0L)).toList();
                List<Long> others = lots.stream().map(lot -> lot.people() - lot.stages().getOrDefault(stage, 0L))
                        .toList();
                tables.put(stage, CrossTable.within(everybody, List.of(reached, others)));
            });
        }
        return new Kind(lots, tables);
    }
}
