package id.pendamping.console.helpdesk;

import java.time.Duration;
import java.time.Instant;

/**
 * How long something took, in the two largest units that people count in.
 *
 * @param unit the larger one, as the words of the page name it: {@code minutes}, {@code hours} or {@code days}
 * @param more of the next smaller unit; nothing for minutes
 */
record Wait(String unit, long many, long more) {

    private static final int HOURS = 24;

    /** A clock that went back a little has not made anybody wait. */
    static Wait between(Instant from, Instant to) {
        Duration took = Duration.between(from, to);
        if (took.isNegative()) {
            return new Wait("minutes", 0, 0);
        }
        if (took.toDays() > 0) {
            return new Wait("days", took.toDays(), took.toHours() % HOURS);
        }
        return took.toHours() > 0
                ? new Wait("hours", took.toHours(), took.toMinutesPart())
                : new Wait("minutes", took.toMinutes(), 0);
    }
}
