package id.pendamping.outcome.census;

import id.pendamping.outcome.figure.Cell;
import id.pendamping.outcome.figure.CrossTable;
import id.pendamping.outcome.figure.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Some of so many people, as far as both numbers may be shown. */
public record Portion(Cell part, Cell whole) {

    /** Of a share that stands for itself. */
    public static Portion of(Share share) {
        CrossTable table = CrossTable.of(List.of(List.of(share.count(), share.n() - share.count())));
        return new Portion(table.cell(0, 0), table.total());
    }

    /** Of the parts into which the same people, or bills, fall; what is left over is not shown. */
    public static List<Portion> of(List<Share> parts) {
        long n = parts.isEmpty() ? 0 : parts.getFirst().n();
        List<Long> counts = new ArrayList<>(parts.stream().map(Share::count).toList());
        counts.add(n - counts.stream().mapToLong(Long::longValue).sum());
        CrossTable table = CrossTable.of(List.of(counts));
        return table.row(0).stream().limit(parts.size()).map(cell -> new Portion(cell, table.total())).toList();
    }

    /** @return empty where one of the two is hidden */
    public Optional<Share> share() {
        return Cell.share(part, whole);
    }
}
