package id.pendamping.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When people are reminded of something they have booked: from 06:00 to 21:00 on their own clock, else the evening
 * before. It goes before every bill and keeps no distance from other messages.
 */
public final class BookedHours {

    /** Nothing goes first. */
    public static final int RANK = Bill.EVENT.rank(0);
    /** How long after its moment a reminder is still of use. */
    public static final Duration LATENESS = Lateness.of(Bill.EVENT, 0).most();
    private static final Duration SHORTLY = Duration.ofHours(2);
    /** The last half hour of the evening. */
    private static final LocalTime EVENING = LocalTime.of(20, 30);

    private BookedHours() {
    }

    /** At the same time of the day before. */
    public static Instant dayBefore(Instant start, ZoneId zone) {
        return kept(start.atZone(zone).minusDays(1));
    }

    /** Two hours before. */
    public static Instant hoursBefore(Instant start, ZoneId zone) {
        return kept(start.minus(SHORTLY).atZone(zone));
    }

    private static Instant kept(ZonedDateTime wanted) {
        if (Hours.EVENT.hold(wanted.toLocalTime())) {
            return wanted.toInstant();
        }
        boolean isNight = wanted.toLocalTime().isBefore(Hours.EVENT.from());
        return (isNight ? wanted.minusDays(1) : wanted).with(EVENING).toInstant();
    }

    /** Now, or the next morning. */
    public static Instant allowed(Instant now, ZoneId zone) {
        ZonedDateTime local = now.atZone(zone);
        if (Hours.EVENT.hold(local.toLocalTime())) {
            return now;
        }
        ZonedDateTime morning = local.with(Hours.EVENT.from());
        return (morning.isAfter(local) ? morning : morning.plusDays(1)).toInstant();
    }
}
