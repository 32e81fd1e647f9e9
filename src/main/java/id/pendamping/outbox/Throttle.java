package id.pendamping.outbox;

/**
 * The rate that is dared: the ceiling, halved by every refusal, and climbing back evenly.
 *
 * @param ceiling messages a second, never exceeded
 * @param lowered what the rate was at {@code since}
 * @param since nanoseconds; the climb begins then
 */
record Throttle(double ceiling, double lowered, long since) {

    /** How long the climb from nothing to the ceiling takes. */
    private static final double CLIMB_NANOS = 60e9;

    private static final double LOWEST = 1;

    static Throttle at(double ceiling) {
        return new Throttle(ceiling, ceiling, 0);
    }

    double rate(long now) {
        double climbed = lowered + ceiling * Math.max(0, now - since) / CLIMB_NANOS;
        return Math.min(ceiling, Math.max(Math.min(LOWEST, ceiling), climbed));
    }

    /** @param until when the channel will listen again */
    Throttle refused(long now, long until) {
        return new Throttle(ceiling, rate(now) / 2, until);
    }
}
