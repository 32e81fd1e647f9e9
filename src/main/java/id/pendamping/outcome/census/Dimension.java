package id.pendamping.outcome.census;

import id.pendamping.outcome.Course;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

/** What people are counted apart by. Everybody is under exactly one value of each. */
public enum Dimension {

    /** The group they say they belong to, by its id. */
    GROUP,
    /** Where they live, as they told. */
    AREA,
    /** What they live by, as they told. */
    WORK,
    /** Who of the team follows them, by their person id. */
    HELPER,
    /** The month of their first contact, for example {@code 2026-11}. */
    PERIOD;

    /** The value of those of whom it is not known. */
    public static final String UNKNOWN = "";
    /** The value of those who belong to several groups. */
    public static final String SEVERAL = "+";

    /** The name in addresses and words. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String of(Course course, ZoneId zone) {
        return switch (this) {
            case GROUP -> group(course.profile().groups());
            case AREA -> course.profile().told().getOrDefault("area", UNKNOWN);
            case WORK -> course.profile().told().getOrDefault("work", UNKNOWN);
            case HELPER -> {
                String helper = course.profile().helper();
                yield helper == null ? UNKNOWN : helper;
            }
            case PERIOD -> YearMonth.from(course.span().first().atZone(zone)).toString();
        };
    }

    private static String group(Set<String> groups) {
        return groups.isEmpty() ? UNKNOWN : groups.size() > 1 ? SEVERAL : groups.iterator().next();
    }
}
