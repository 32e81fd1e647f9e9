package id.pendamping.outcome.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How many paired people had which two scores. There are few possible scores however many people there are, so this
 * stays small, and everything about scores can be worked out from it exactly and at any mark.
 */
final class Scores {

    /**
     * Above this many people the t test needs no normal differences (the usual rule of thumb for the central limit).
     */
    private static final long MANY = 30;

    private record Cell(int items, int before, int after) {

        BigFraction gained() {
            return BigFraction.of(after - before, items).multiply(Exact.HUNDRED);
        }
    }

    private final Map<Cell, Long> people = new HashMap<>();

    void add(int items, int before, int after) {
        if (items > 0) {
            people.merge(new Cell(items, before, after), 1L, Long::sum);
        }
    }

    ScoreFigures figures(Mark mark) {
        Paired understood = Paired.NONE;
        long answers = 0;
        long before = 0;
        long after = 0;
        BigFraction sum = BigFraction.ZERO;
        BigFraction squares = BigFraction.ZERO;
        for (Map.Entry<Cell, Long> entry : people.entrySet()) {
            Cell cell = entry.getKey();
            long count = entry.getValue();
            understood = understood.and(mark.isReached(cell.before, cell.items),
                    mark.isReached(cell.after, cell.items), count);
            answers += cell.items * count;
            before += cell.before * count;
            after += cell.after * count;
            BigFraction gained = cell.gained();
            sum = sum.add(gained.multiply(count));
            squares = squares.add(gained.multiply(gained).multiply(count));
        }
        long n = understood.n();
        return new ScoreFigures(n, Share.of(before, answers), Share.of(after, answers), mark, understood,
                meanOwnGain(), PairedTest.of(n, sum, squares),
                n > MANY ? Optional.empty() : SignedRank.of(differences()));
    }

    private ScoreFigures.OwnGain meanOwnGain() {
        BigFraction sum = BigFraction.ZERO;
        long n = 0;
        long full = 0;
        for (Map.Entry<Cell, Long> entry : people.entrySet()) {
            Cell cell = entry.getKey();
            long count = entry.getValue();
            if (cell.before == cell.items) {
                full += count;
            } else {
                sum = sum.add(BigFraction.of(cell.after - cell.before, cell.items - cell.before).multiply(count));
                n += count;
            }
        }
        return new ScoreFigures.OwnGain(n == 0 ? Optional.empty() : Optional.of(new Gain(sum.divide(n))), n, full);
    }

    private double[] differences() {
        List<Double> each = new ArrayList<>();
        people.forEach((cell, count) -> {
            for (long i = 0; i < count; i++) {
                each.add(cell.gained().doubleValue());
            }
        });
        return each.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
