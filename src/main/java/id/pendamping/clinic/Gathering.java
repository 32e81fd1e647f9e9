package id.pendamping.clinic;

import java.time.Instant;
import java.time.ZoneId;

/**
 * A clinic, forum or session at one place and moment.
 *
 * @param id short and random; a later one of the same schedule has the day behind it: {@code k3f9a2c1-20240708}
 * @param madeAt when it was made or last changed
 * @param by the person id of whoever made it
 * @param kind {@code clinic}, {@code forum} or {@code session}
 * @param where the place in degrees, {@code -8.65,115.21}; empty where it is not known
 * @param zone of the place
 * @param capacity how many places there are
 * @param schedule when it comes again, as a Spring cron expression in its zone; empty for never
 * @param topic what it is about; empty for nothing special
 * @param minutes what was said and decided; empty before it
 */
public record Gathering(String id, Instant madeAt, String by, String kind, String name, String place, String area,
        String where, Instant start, ZoneId zone, int capacity, String schedule, String topic, String minutes,
        boolean calledOff) {

    public static final int MOST_PLACES = 200;

    public Gathering {
        if (capacity < 1 || capacity > MOST_PLACES) {
            throw new IllegalArgumentException("a gathering has 1 to " + MOST_PLACES + " places");
        }
    }

    Gathering next(String newId, Instant newStart) {
        return new Gathering(newId, madeAt, by, kind, name, place, area, where, newStart, zone, capacity, schedule, "",
                "", false);
    }
}
