package id.pendamping.outcome.figure;

import java.util.Optional;
import java.util.OptionalDouble;
import org.hipparchus.stat.regression.SimpleRegression;

/**
 * The straight line of least squares, {@code y = intercept + slope · x}.
 *
 * @param r2 the share of the spread of y that the line explains; not a number where there is no spread
 * @param slopeError the standard error of the slope; empty for two points
 * @param t {@code slope / slopeError} with n − 2 degrees of freedom; empty where the points lie on the line exactly
 * @param p of that t, two-sided
 */
public record Line(int n, double slope, double intercept, double r2, OptionalDouble slopeError, OptionalDouble t,
        OptionalDouble p) {

    /**
     * Below this many points nobody calls a slope significant, whatever its p. A regression wants ten observations or
     * more for each thing it explains by (Harrell, Regression Modeling Strategies), and the p takes for granted that
     * the years do not depend on each other, which a handful of years cannot show.
     */
    public static final int FEWEST_FOR_SIGNIFICANCE = 10;

    /** @return empty for fewer than two points, or all at the same x */
    static Optional<Line> through(double[] x, double[] y) {
        SimpleRegression regression = new SimpleRegression();
        for (int i = 0; i < x.length; i++) {
            regression.addData(x[i], y[i]);
        }
        double slope = regression.getSlope();
        if (Double.isNaN(slope)) {
            return Optional.empty();
        }
        double error = x.length < 3 ? Double.NaN : regression.getSlopeStdErr();
        boolean testable = error > 0;
        return Optional.of(new Line(x.length, slope, regression.getIntercept(), regression.getRSquare(),
                Double.isNaN(error) ? OptionalDouble.empty() : OptionalDouble.of(error),
                testable ? OptionalDouble.of(slope / error) : OptionalDouble.empty(),
                testable ? OptionalDouble.of(regression.getSignificance()) : OptionalDouble.empty()));
    }

    public double at(double x) {
        return intercept + slope * x;
    }

    /** To be said in a sentence beside the p. */
    public boolean isTooShortForSignificance() {
        return n < FEWEST_FOR_SIGNIFICANCE;
    }
}
