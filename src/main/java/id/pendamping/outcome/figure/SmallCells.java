package id.pendamping.outcome.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Hides small numbers of people in a table, and as much else as it takes that they cannot be worked out.
 * <p>
 * A table with totals is a circulation: each count is an arc between two sums, and at each sum as much flows in as
 * flows out. Whoever reads the table knows the shown arcs, that nothing is below 0, and the sums. A hidden number of 1
 * to 4 is safe when all that is shown leaves it open to be as few as 1 and as many as {@value #FEWEST_SHOWN}, so that
 * nobody can even tell that it is small. A larger number with few people behind it is left open by as much. Where that is not so, the cheapest way round is hidden too. The ways are found
 * as in network flows (Kelly, Golden and Assad, "Cell suppression: disclosure protection for sensitive tabular data",
 * Networks 22, 1992).
 */
public final class SmallCells {

    /** A number of people below this one might tell who they are. */
    public static final long FEWEST_SHOWN = 5;

    private final List<Arc> arcs = new ArrayList<>();
    private final Circulation table;

    SmallCells(int sums) {
        table = new Circulation(sums);
    }

    /** Whether so many people might be told by their number. */
    public static boolean isSmall(long people) {
        return people > 0 && people < FEWEST_SHOWN;
    }

    /** @return the number of the arc */
    int add(int from, int to, long count, Arc.Worth worth) {
        return add(from, to, count, worth, count);
    }

    /**
     * @param people who are behind the count
     * @return the number of the arc
     */
    int add(int from, int to, long count, Arc.Worth worth, long people) {
        Arc arc = new Arc(from, to, count, worth, isSmall(people));
        arcs.add(arc);
        table.add(arc);
        return arcs.size() - 1;
    }

    /** One that is not told, whatever its count. */
    void hide(int arc) {
        arcs.get(arc).hide();
    }

    void hide() {
        // What is hidden stays hidden, and more that is hidden never makes anything less safe: one round is enough.
        arcs.stream().filter(Arc::isSmall).sorted(Comparator.comparingLong(arc -> arc.count)).forEach(this::protect);
    }

    Cell cell(int arc) {
        return arcs.get(arc).isHidden() ? new Cell.Hidden() : new Cell.Shown(arcs.get(arc).count);
    }

    private void protect(Arc small) {
        while (small.other() < FEWEST_SHOWN) {
            table.sendRound(small, true);
        }
        table.forget();
        while (small.other() > Math.max(1, small.count - FEWEST_SHOWN + 1)) {
            table.sendRound(small, false);
        }
        table.forget();
    }
}
