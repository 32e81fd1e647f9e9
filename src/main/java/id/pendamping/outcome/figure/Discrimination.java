package id.pendamping.outcome.figure;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How well the items of one test go together, from the sheets on which every item was answered.
 * <p>
 * Discrimination is the corrected point-biserial correlation of an item with the rest of the test (the total without
 * the item): below about 0.2 the item tells little about who knows the subject (Ebel and Frisbie, Essentials of
 * Educational Measurement). Reliability is formula 20 of Kuder and Richardson (Psychometrika 2, 1937), {@code k / (k −
 * 1) · (1 − Σ p q / σ²)} with the variance of the totals over n.
 */
public final class Discrimination {

    private final List<String> items;
    private final Map<String, Sums> sums = new HashMap<>();
    private long n;
    private long totals;
    private long squares;

    /** @param items of the test, all of them */
    public Discrimination(Collection<String> items) {
        this.items = List.copyOf(items);
        this.items.forEach(item -> sums.put(item, new Sums()));
    }

    /** @param sheet which items were right; a sheet on which an item is missing is left out */
    public void add(Map<String, Boolean> sheet) {
        if (!sheet.keySet().containsAll(items)) {
            return;
        }
        long total = items.stream().filter(item -> Boolean.TRUE.equals(sheet.get(item))).count();
        n++;
        totals += total;
        squares += total * total;
        sums.forEach((item, sum) -> sum.add(Boolean.TRUE.equals(sheet.get(item)), total));
    }

    /** The complete sheets. */
    public long n() {
        return n;
    }

    /** @return from −1 to 1; empty where everybody, or nobody, had the item or the rest right, or it is unknown */
    public OptionalDouble of(String item) {
        Sums sum = sums.get(item);
        if (sum == null || n == 0) {
            return OptionalDouble.empty();
        }
        long rests = totals - sum.right;
        long restSquares = squares - 2 * sum.totalsWhereRight + sum.right;
        long product = sum.totalsWhereRight - sum.right;
        BigFraction covariance = BigFraction.of(product).multiply(n)
                .subtract(BigFraction.of(sum.right).multiply(rests));
        BigFraction spread = spread(sum.right, sum.right).multiply(spread(rests, restSquares));
        return spread.isZero()
                ? OptionalDouble.empty()
                : OptionalDouble.of(covariance.doubleValue() / Exact.root(spread));
    }

    /** @return empty for fewer than two items, and where all totals are the same */
    public OptionalDouble reliability() {
        BigFraction spread = spread(totals, squares);
        int k = items.size();
        if (k < 2 || spread.isZero()) {
            return OptionalDouble.empty();
        }
        BigFraction ofItems = sums.values().stream().map(sum -> spread(sum.right, sum.right)).reduce(BigFraction.ZERO,
                BigFraction::add);
        return OptionalDouble.of(BigFraction.of(k, k - 1)
                .multiply(BigFraction.ONE.subtract(ofItems.divide(spread))).doubleValue());
    }

    /** The variance over n, times n². */
    private BigFraction spread(long sum, long sumOfSquares) {
        return BigFraction.of(sumOfSquares).multiply(n).subtract(BigFraction.of(sum).multiply(sum));
    }

    private static final class Sums {

        private long right;
        private long totalsWhereRight;

        void add(boolean isRight, long total) {
            right += isRight ? 1 : 0;
            totalsWhereRight += isRight ? total : 0;
        }
    }
}
