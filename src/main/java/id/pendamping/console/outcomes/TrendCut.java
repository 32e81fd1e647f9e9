package id.pendamping.console.outcomes;

import id.pendamping.outcome.census.Dimension;
import id.pendamping.outcome.census.Figures;
import id.pendamping.outcome.census.Happened;
import id.pendamping.outcome.census.Slice;
import id.pendamping.outcome.figure.SmallCells;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everybody by where they live, what they live by or which group they belong to, so that one of these can be looked at
 * by itself. The largest stand alone; the others, and those of whom there are too few, are together.
 */
record TrendCut(Dimension by, List<Column> columns) {

    static final List<Dimension> ALL = List.of(Dimension.AREA, Dimension.WORK, Dimension.GROUP);
    static final int MOST = 50;
    private static final String OTHERS = "~";
    private static final String UNKNOWN = "-";

    /** @param value as addresses write it */
    record Column(String value, List<Happened> happened) {
    }

    static Optional<Dimension> dimension(String id) {
        return ALL.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    static TrendCut of(Figures figures, Dimension by) {
        List<Map.Entry<String, Slice>> sorted = figures.progress().parts().getOrDefault(by, Map.of()).entrySet()
                .stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, Slice> it) -> it.getValue().people()).reversed()
                        .thenComparing(Map.Entry::getKey))
                .toList();
        long alone = sorted.stream().limit(MOST).filter(it -> !SmallCells.isSmall(it.getValue().people())).count();
        List<Column> columns = new ArrayList<>();
        sorted.stream().limit(alone).forEach(it -> columns.add(new Column(
                it.getKey().equals(Dimension.UNKNOWN) ? UNKNOWN : it.getKey(), List.of(it.getValue().happened()))));
        if (alone < sorted.size()) {
            columns.add(new Column(OTHERS,
                    sorted.stream().skip(alone).map(Map.Entry::getValue).map(Slice::happened).toList()));
        }
        return new TrendCut(by, columns);
    }

    String name(Column column, Names names, Say say) {
        return switch (column.value()) {
            case OTHERS -> say.of("others");
            case UNKNOWN -> names.value(by, Dimension.UNKNOWN, say);
            case String value -> names.value(by, value, say);
        };
    }
}
