package id.pendamping.console.outcomes;

import id.pendamping.outcome.figure.Projection;
import id.pendamping.outcome.figure.Projection.Rule;
import id.pendamping.outcome.figure.Series;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to be reckoned, as they typed it; what they left out is that of a published table, which serves as
 * an example.
 *
 * @param series a year and a number on each line
 * @param rate per cent a year
 * @param printed a published projection to compare with, a year and a number on each line
 * @param low the least of a target for the last year
 */
record ProjectionForm(@Nullable String series, @Nullable String rate, @Nullable String years,
        @Nullable String decimals, @Nullable String rule, @Nullable String rounding, @Nullable String printed,
        @Nullable String low, @Nullable String high) {

    private static final ProjectionForm EXAMPLE = new ProjectionForm("""
            2020 3,2
            2021 4,1
            2022 4,8
            2023 5,5
            2024 6,3""", "15", "6", "1", "exact", "half_up", """
            2025 7,3
            2026 8,4
            2027 9,7
            2028 11,1
            2029 12,8
            2030 14,6""", "14", "15");
    private static final int MOST_LINES = 100;
    private static final int MOST_YEARS = 50;
    private static final int MOST_DECIMALS = 6;
    private static final String NUMBER = "-?\\d{1,12}([.,]\\d{1,8})?";

    /** With the example where nothing was sent. */
    ProjectionForm filled() {
        return series == null ? EXAMPLE : this;
    }

    public String seriesText() {
        return Objects.requireNonNullElse(series, "");
    }

    public String printedText() {
        return Objects.requireNonNullElse(printed, "");
    }

    public boolean isCarried() {
        return "carried".equals(rule);
    }

    public boolean isUp() {
        return "up".equals(rounding);
    }

    /** @return empty unless every line is a year and a number, and there are two at least */
    Optional<Series> known() {
        return series(seriesText()).filter(it -> it.values().size() > 1);
    }

    /** @return empty where there is none, or it cannot be read */
    Optional<Series> published() {
        return series(printedText()).filter(it -> !it.values().isEmpty());
    }

    /** From the last number of the series on. */
    Optional<Projection> projection() {
        return known().flatMap(it -> number(rate).filter(percent -> percent.compareTo(BigDecimal.valueOf(-100)) > 0
                && percent.compareTo(BigDecimal.valueOf(1000)) < 0)
                .flatMap(percent -> whole(years, 1, MOST_YEARS).flatMap(span -> whole(decimals, 0, MOST_DECIMALS)
                        .map(places -> new Projection(it.values().lastKey(), last(it), percent, span,
                                isCarried() ? Rule.CARRIED : Rule.EXACT, places,
                                isUp() ? RoundingMode.UP : RoundingMode.HALF_UP)))));
    }

    Optional<BigDecimal> lowest() {
        return number(low);
    }

    Optional<BigDecimal> highest() {
        return number(high);
    }

    static BigDecimal last(Series series) {
        return Objects.requireNonNull(series.values().get(series.values().lastKey()));
    }

    private static Optional<Series> series(String text) {
        Map<Integer, BigDecimal> values = new TreeMap<>();
        for (String line : text.lines().limit(MOST_LINES).filter(it -> !it.isBlank()).toList()) {
            String[] words = line.strip().split("[\\s;:]+");
            if (words.length != 2 || !words[0].matches("\\d{1,4}") || number(words[1]).isEmpty()) {
                return Optional.empty();
            }
            values.put(Integer.valueOf(words[0]), number(words[1]).orElseThrow());
        }
        return Optional.of(Series.of(values));
    }

    /** With a comma or a point before the decimals, and nothing between thousands. */
    static Optional<BigDecimal> number(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(it -> it.matches(NUMBER))
                .map(it -> new BigDecimal(it.replace(',', '.')));
    }

    private static Optional<Integer> whole(@Nullable String text, int least, int most) {
        return Optional.ofNullable(text).map(String::strip).filter(it -> it.matches("\\d{1,3}")).map(Integer::valueOf)
                .filter(it -> it >= least && it <= most);
    }
}
