package id.pendamping.group;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/** On which day and at which hour of the group's own clock a quiz begins. */
public record Weekly(DayOfWeek day, LocalTime hour) {

    /** The first time after this moment. */
    Instant next(Instant after, ZoneId zone) {
        ZonedDateTime from = after.atZone(zone);
        ZonedDateTime first = from.with(TemporalAdjusters.nextOrSame(day)).with(hour);
        return (first.isAfter(from) ? first : from.with(TemporalAdjusters.next(day)).with(hour)).toInstant();
    }
}
