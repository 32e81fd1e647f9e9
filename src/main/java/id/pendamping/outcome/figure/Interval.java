package id.pendamping.outcome.figure;

/**
 * A confidence interval.
 *
 * @param level for example 0.95
 */
public record Interval(double low, double high, double level) {

    /** Whether it leaves open that there is no difference. */
    public boolean holdsZero() {
        return low <= 0 && high >= 0;
    }
}
