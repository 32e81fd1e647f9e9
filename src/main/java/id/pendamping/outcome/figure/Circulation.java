package id.pendamping.outcome.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * A table as a flow: at each sum as much comes in as goes out. One count can be one more, or one less, in a table that
 * looks the same if one person can be sent round through hidden counts: along an arc, or against it where somebody is.
 */
final class Circulation {

    private record Reached(int sum, double price) {
    }

    private final List<List<Arc>> at = new ArrayList<>();
    private final List<Arc> changed = new ArrayList<>();
    private final Arc[] by;
    private final int[] seen;
    private final int[] next;
    private final double[] price;
    private int search;

    Circulation(int sums) {
        for (int i = 0; i < sums; i++) {
            at.add(new ArrayList<>());
        }
        by = new Arc[sums];
        seen = new int[sums];
        next = new int[sums];
        price = new double[sums];
    }

    void add(Arc arc) {
        at.get(arc.from).add(arc);
        at.get(arc.to).add(arc);
    }

    /** Back to the table itself. */
    void forget() {
        changed.forEach(Arc::forget);
        changed.clear();
    }

    /** Makes the arc one more, or one less, in the other table, by the cheapest way round, and hides that way. */
    void sendRound(Arc arc, boolean more) {
        int start = more ? arc.to : arc.from;
        int end = more ? arc.from : arc.to;
        // From the end with fewer arcs it is a short walk; from a total everything is near.
        boolean backwards = at.get(end).size() < at.get(start).size();
        int origin = backwards ? end : start;
        int goal = backwards ? start : end;
        if (!walkHidden(arc, origin, goal, backwards)) {
            cheapest(arc, origin, goal, backwards);
        }
        change(arc, more);
        for (int sum = goal; sum != origin; sum = by[sum].beyond(sum)) {
            by[sum].hide();
            change(by[sum], backwards ? by[sum].from == sum : by[sum].to == sum);
        }
    }

    private void change(Arc arc, boolean more) {
        arc.change(more ? 1 : -1);
        changed.add(arc);
    }

    /** Depth first through what is hidden already, which costs nothing. */
    private boolean walkHidden(Arc without, int origin, int goal, boolean backwards) {
        search++;
        visit(origin);
        int sum = origin;
        while (sum != goal) {
            Arc step = nextHidden(sum, without, backwards);
            if (step != null) {
                int there = step.beyond(sum);
                visit(there);
                by[there] = step;
                sum = there;
            } else if (sum == origin) {
                return false;
            } else {
                sum = by[sum].beyond(sum);
            }
        }
        return true;
    }

    private void visit(int sum) {
        seen[sum] = search;
        next[sum] = 0;
    }

    private @Nullable Arc nextHidden(int sum, Arc without, boolean backwards) {
        List<Arc> arcs = at.get(sum);
        while (next[sum] < arcs.size()) {
            Arc arc = arcs.get(next[sum]++);
            if (arc.isHidden() && arc != without && seen[arc.beyond(sum)] != search
                    && isOpen(arc, sum, backwards)) {
                return arc;
            }
        }
        return null;
    }

    /** Dijkstra's algorithm: the least is lost to the reader. */
    private void cheapest(Arc without, int origin, int goal, boolean backwards) {
        Arrays.fill(price, Double.POSITIVE_INFINITY);
        price[origin] = 0;
        PriorityQueue<Reached> open = new PriorityQueue<>(Comparator.comparingDouble(Reached::price));
        open.add(new Reached(origin, 0));
        while (!open.isEmpty()) {
            Reached reached = open.remove();
            int sum = reached.sum;
            if (sum == goal) {
                return;
            }
            if (reached.price > price[sum]) {
                continue;
            }
            for (Arc arc : at.get(sum)) {
                int there = arc.beyond(sum);
                double sofar = price[sum] + arc.price();
                if (arc != without && sofar < price[there] && isOpen(arc, sum, backwards)) {
                    price[there] = sofar;
                    by[there] = arc;
                    open.add(new Reached(there, sofar));
                }
            }
        }
        throw new IllegalStateException("no way round: the counts of the table do not add up");
    }

    private static boolean isOpen(Arc arc, int sum, boolean backwards) {
        boolean along = backwards ? arc.to == sum : arc.from == sum;
        return along || arc.other() > 0;
    }
}
