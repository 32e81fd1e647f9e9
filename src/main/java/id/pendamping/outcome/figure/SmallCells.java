package id.pendamping.outcome.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Hides small numbers of people in a table, and as much else as it takes that they cannot be worked out.
 * <p>
 * A table with totals is a circulation: each count is an arc between two sums, and at each sum as much flows in as flows
 * out. Whoever reads the table knows the shown arcs, that nothing is below 0, and the sums. A hidden number of 1 to 4 is
 * safe when all that is shown leaves it open to be as few as 1 and as many as {@value #FEWEST_SHOWN}, so that nobody can
 * even tell that it is small. Whether it can be one more is whether one person can be sent round through hidden arcs;
 * where that is not so, the cheapest way round is hidden too. The ways are found as in network flows (Kelly, Golden and
 * Assad, "Cell suppression: disclosure protection for sensitive tabular data", Networks 22, 1992).
 */
public final class SmallCells {

    /** A number of people below this one might tell who they are. */
    public static final long FEWEST_SHOWN = 5;

    /** What a count is worth to the reader; the dearer is hidden only where nothing else helps. */
    enum Worth {
        /** Not in the table, but known to whoever subtracts two neighbours. */
        NEVER_SHOWN, CELL, TOTAL, GRAND_TOTAL
    }

    private static final class Arc {

        private final int from;
        private final int to;
        private final long count;
        private final Worth worth;
        private boolean hidden;
        /** The count in a table that would look the same. */
        private long other;

        Arc(int from, int to, long count, Worth worth) {
            this.from = from;
            this.to = to;
            this.count = count;
            this.worth = worth;
            this.hidden = worth == Worth.NEVER_SHOWN || isSmall();
        }

        boolean isSmall() {
            return count > 0 && count < FEWEST_SHOWN;
        }

        /** What it costs to send somebody through, where that is allowed. */
        double price() {
            return hidden ? 0 : switch (worth) {
                case NEVER_SHOWN -> 0;
                // A nobody hidden is a poor disguise, because readers guess it.
                case CELL -> count == 0 ? 1e6 : 10 + Math.min(count, 1e5);
                case TOTAL -> 1e7 + Math.min(count, 1e5);
                case GRAND_TOTAL -> 1e9;
            };
        }
    }

    private record Reached(int sum, double price) {
    }

    private final List<Arc> arcs = new ArrayList<>();
    private final List<List<Arc>> at = new ArrayList<>();

    SmallCells(int sums) {
        for (int i = 0; i < sums; i++) {
            at.add(new ArrayList<>());
        }
    }

    /** @return the number of the arc */
    int add(int from, int to, long count, Worth worth) {
        Arc arc = new Arc(from, to, count, worth);
        arcs.add(arc);
        at.get(from).add(arc);
        at.get(to).add(arc);
        return arcs.size() - 1;
    }

    void hide() {
        // What is hidden stays hidden, and more that is hidden never makes anything less safe: one round is enough.
        arcs.stream().filter(Arc::isSmall).sorted(Comparator.comparingLong(arc -> arc.count)).forEach(this::protect);
    }

    Cell cell(int arc) {
        return arcs.get(arc).hidden ? new Cell.Hidden() : new Cell.Shown(arcs.get(arc).count);
    }

    private void protect(Arc small) {
        arcs.forEach(arc -> arc.other = arc.count);
        while (small.other < FEWEST_SHOWN) {
            sendRound(small, true);
        }
        arcs.forEach(arc -> arc.other = arc.count);
        while (small.other > 1) {
            sendRound(small, false);
        }
    }

    /** Makes the arc one more, or one less, in the other table, by the cheapest way round, and hides that way. */
    private void sendRound(Arc arc, boolean more) {
        int start = more ? arc.to : arc.from;
        int end = more ? arc.from : arc.to;
        Arc[] by = cheapestWay(arc, start, end);
        arc.other += more ? 1 : -1;
        for (int sum = end; sum != start;) {
            Arc step = by[sum];
            step.hidden = true;
            boolean along = step.to == sum;
            step.other += along ? 1 : -1;
            sum = along ? step.from : step.to;
        }
    }

    /** @return the last arc of the cheapest way to each sum on the way */
    private Arc[] cheapestWay(Arc without, int start, int end) {
        Arc[] by = new Arc[at.size()];
        double[] price = new double[at.size()];
        Arrays.fill(price, Double.POSITIVE_INFINITY);
        price[start] = 0;
        PriorityQueue<Reached> open = new PriorityQueue<>(Comparator.comparingDouble(Reached::price));
        open.add(new Reached(start, 0));
        while (!open.isEmpty()) {
            Reached next = open.remove();
            if (next.sum == end) {
                return by;
            }
            if (next.price > price[next.sum]) {
                continue;
            }
            for (Arc arc : at.get(next.sum)) {
                boolean along = arc.from == next.sum;
                int there = along ? arc.to : arc.from;
                double sofar = next.price + arc.price();
                if (arc != without && (along || arc.other > 0) && sofar < price[there]) {
                    price[there] = sofar;
                    by[there] = arc;
                    open.add(new Reached(there, sofar));
                }
            }
        }
        throw new IllegalStateException("no way round: the counts of the table do not add up");
    }
}
