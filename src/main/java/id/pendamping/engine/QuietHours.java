package id.pendamping.engine;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Nobody is written to unasked outside 08:00 to 20:00 of their own zone. */
final class QuietHours {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private QuietHours() {
    }

    /** The moment itself by day, otherwise the next morning. */
    static Instant daytime(Instant moment, ZoneId zone) {
        ZonedDateTime local = moment.atZone(zone);
        if (local.toLocalTime().isBefore(MORNING)) {
            return local.with(MORNING).toInstant();
        }
        return local.toLocalTime().isBefore(EVENING) ? moment : local.plusDays(1).with(MORNING).toInstant();
    }
}
