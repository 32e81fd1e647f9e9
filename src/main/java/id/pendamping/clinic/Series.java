package id.pendamping.clinic;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.springframework.scheduling.support.CronExpression;

/**
 * Gatherings that come again: each makes the next one, under an id that its day decides, so that doing it twice changes
 * nothing. One that is called off or moved does not change the schedule.
 */
final class Series {

    static final Duration AHEAD = Duration.ofDays(35);
    private static final int MOST_AT_ONCE = 10;
    private static final int WEEK = 7;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final Gatherings gatherings;

    Series(Gatherings gatherings) {
        this.gatherings = gatherings;
    }

    /** @param repeat {@code weekly}, {@code monthly} (the same weekday of the month), or anything else for once */
    static String schedule(String repeat, Instant start, ZoneId zone) {
        ZonedDateTime first = start.atZone(zone);
        String clock = "0 " + first.getMinute() + " " + first.getHour() + " ";
        String weekday = first.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ROOT).toUpperCase(Locale.ROOT);
        return switch (repeat) {
            case "weekly" -> clock + "* * " + weekday;
            case "monthly" -> clock + "? * " + weekday + "#" + ((first.getDayOfMonth() - 1) / WEEK + 1);
            default -> "";
        };
    }

    /** Makes those that follow this one within the next weeks. */
    void goOn(Gathering one, Instant now) {
        Gathering last = one;
        for (int i = 0; i < MOST_AT_ONCE && !last.schedule().isEmpty(); i++) {
            ZonedDateTime next = CronExpression.parse(last.schedule()).next(last.start().atZone(last.zone()));
            if (next == null || next.toInstant().isAfter(now.plus(AHEAD))) {
                return;
            }
            String id = stem(last) + "-" + DAY.format(next.toLocalDate());
            last = last.next(id, next.toInstant());
            gatherings.create(last);
        }
    }

    /** Whether both come from the same schedule. */
    static boolean isOne(Gathering one, Gathering other) {
        return stem(one).equals(stem(other));
    }

    private static String stem(Gathering one) {
        return one.id().replaceFirst("-.*", "");
    }

    /** Once in a while, for all of them. */
    void goOn(Instant now) {
        gatherings.from(now.minus(AHEAD.multipliedBy(2)), 1000).forEach(one -> goOn(one, now));
    }
}
