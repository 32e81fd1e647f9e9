package id.pendamping.outcome.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Numbers by year, with their growth: {@code 100 · (next − this) / this} per cent from each to the next that is known.
 */
public final class Series {

    private static final MathContext FINE = new MathContext(40, RoundingMode.HALF_EVEN);
    private static final int REFINEMENTS = 4;

    private final TreeMap<Integer, BigDecimal> values;

    private Series(Map<Integer, BigDecimal> values) {
        this.values = new TreeMap<>(values);
    }

    public static Series of(Map<Integer, BigDecimal> values) {
        return new Series(values);
    }

    public SortedMap<Integer, BigDecimal> values() {
        return Collections.unmodifiableSortedMap(values);
    }

    /** From each year to the next; fewer by one than the years. A step from 0 has no rate and is left out. */
    public List<Growth> growth() {
        List<Growth> steps = new ArrayList<>();
        Map.Entry<Integer, BigDecimal> before = null;
        for (Map.Entry<Integer, BigDecimal> entry : values.entrySet()) {
            if (before != null && before.getValue().signum() != 0) {
                BigFraction from = Exact.of(before.getValue());
                steps.add(new Growth(before.getKey(), entry.getKey(),
                        Exact.of(entry.getValue()).subtract(from).divide(from)));
            }
            before = entry;
        }
        return steps;
    }

    /**
     * The plain mean of all rates, per cent, half-up: not what the series grew by a year, which is {@link #compound}.
     */
    public Optional<BigDecimal> meanGrowth(int decimals) {
        return meanGrowthOfLast(values.size(), decimals);
    }

    /** The plain mean of the last so many rates. */
    public Optional<BigDecimal> meanGrowthOfLast(int steps, int decimals) {
        List<Growth> all = growth();
        List<Growth> last = all.subList(Math.max(0, all.size() - steps), all.size());
        return last.stream().map(Growth::rate).reduce(BigFraction::add)
                .map(sum -> Exact.percent(sum.divide(last.size()), decimals));
    }

    /**
     * The rate that leads from the first number to the last in equal yearly steps, {@code (last / first)^(1 / years) −
     * 1}.
     *
     * @return per cent, half-up; empty unless both ends are above 0 and in different years
     */
    public Optional<BigDecimal> compound(int decimals) {
        if (values.size() < 2 || values.firstEntry().getValue().signum() <= 0
                || values.lastEntry().getValue().signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal times = values.lastEntry().getValue().divide(values.firstEntry().getValue(), FINE);
        BigDecimal yearly = root(times, values.lastKey() - values.firstKey());
        return Optional.of(yearly.subtract(BigDecimal.ONE).movePointRight(2).setScale(decimals, RoundingMode.HALF_UP));
    }

    /** The straight line through the numbers, with x in years since the first. */
    public Optional<Line> line() {
        int first = values.isEmpty() ? 0 : values.firstKey();
        return Line.through(values.keySet().stream().mapToDouble(year -> year - first).toArray(),
                values.values().stream().mapToDouble(BigDecimal::doubleValue).toArray());
    }

    /** Newton's steps from a guess that is good to 15 digits, so that the last printed decimal is not a guess. */
    private static BigDecimal root(BigDecimal number, int degree) {
        BigDecimal root = BigDecimal.valueOf(Math.pow(number.doubleValue(), 1.0 / degree));
        BigDecimal by = BigDecimal.valueOf(degree);
        for (int i = 0; i < REFINEMENTS; i++) {
            BigDecimal power = root.pow(degree - 1, FINE);
            root = root.subtract(power.multiply(root).subtract(number).divide(by.multiply(power), FINE), FINE);
        }
        return root;
    }
}
