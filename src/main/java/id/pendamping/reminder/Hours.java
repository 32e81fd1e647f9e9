package id.pendamping.reminder;

import java.time.LocalTime;

/**
 * The hours of a day in which somebody may be written to, without the last moment. Night workers may choose hours that
 * go past midnight.
 */
public record Hours(LocalTime from, LocalTime until) {

    public static final Hours USUAL = new Hours(LocalTime.of(8, 0), LocalTime.of(20, 0));
    /** For what somebody has booked. */
    static final Hours EVENT = new Hours(LocalTime.of(6, 0), LocalTime.of(21, 0));
    private static final LocalTime CALM = LocalTime.of(9, 0);

    public Hours {
        if (from.equals(until)) {
            throw new IllegalArgumentException("hours have a beginning and another end");
        }
    }

    boolean hold(LocalTime time) {
        boolean isAfter = !time.isBefore(from);
        boolean isBefore = time.isBefore(until);
        return from.isBefore(until) ? isAfter && isBefore : isAfter || isBefore;
    }

    /** When a reminder is planned: after the morning's rush, where that is within the hours. */
    LocalTime planned() {
        return hold(CALM) ? CALM : from;
    }
}
