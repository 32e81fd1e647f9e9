package id.pendamping.inbox;

import java.time.Duration;

/**
 * How long to wait after so many failures in a row: doubling from the first to the longest.
 *
 * @param first after one failure
 * @param longest never more than this
 */
record Backoff(Duration first, Duration longest) {

    /** Short enough that an outage of the store costs people little after it ends. */
    static final Backoff STORE = new Backoff(Duration.ofMillis(100), Duration.ofSeconds(5));

    /** For channels that do not say how long. */
    static final Backoff CHANNEL = new Backoff(Duration.ofMillis(250), Duration.ofSeconds(30));

    private static final int MOST_DOUBLINGS = 20;

    /** @param failures at least 1 */
    Duration after(int failures) {
        Duration doubled = first.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return doubled.compareTo(longest) > 0 ? longest : doubled;
    }
}
