package id.pendamping.outbox;

import java.time.Duration;

/**
 * Even spacing with a small burst, as arithmetic on one number: the moment at which the next message would be due if all
 * were evenly spaced. In any span of time there are at most {@code burst} more messages than whole intervals.
 *
 * @param interval nanoseconds between messages
 * @param burst messages that may go at once after a silence, at least 1
 */
record Spacing(long interval, int burst) {

    static Spacing every(Duration interval, int burst) {
        return new Spacing(interval.toNanos(), burst);
    }

    /** Nanoseconds until the next message may go, 0 for now; {@code spare} more have to fit at the same moment. */
    long wait(long due, long now, int spare) {
        return Math.max(0, due - (burst - 1 - spare) * interval - now);
    }

    /** The new due moment once a message has gone. */
    long next(long due, long now) {
        return Math.max(due, now) + interval;
    }
}
