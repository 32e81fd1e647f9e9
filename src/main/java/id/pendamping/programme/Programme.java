package id.pendamping.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One programme as it is planned.
 *
 * @param id random
 * @param template the id of the {@link id.pendamping.dialog.ProgrammeTemplate} it follows
 * @param places villages or groups, as the team calls them; nobody is counted by these
 * @param groups ids of groups whose people are counted
 * @param areas values of the person field {@code area} whose people are counted
 * @param schemes what people are helped to join, as in the template
 * @param periods when each stage is planned for, by the id of the stage
 * @param at when it was last changed
 */
public record Programme(String id, String template, String name, List<String> places, List<String> groups,
        List<String> areas, List<String> schemes,
        Map<String, Period> periods, Instant at) {

    /** When a stage of which nothing is planned takes place. */
    public static final Period UNPLANNED = new Period(null, null);

    public Programme {
        places = List.copyOf(places);
        groups = List.copyOf(groups);
        areas = List.copyOf(areas);
        schemes = List.copyOf(schemes);
        periods = Map.copyOf(periods);
    }

    public Period period(String stage) {
        return periods.getOrDefault(stage, UNPLANNED);
    }

    /** Planned days, both of them within; either may be open. */
    public record Period(@Nullable LocalDate from, @Nullable LocalDate until) {
    }

    /**
     * That a stage was finished.
     *
     * @param on null when that is taken back
     */
    public record Finish(String programme, String stage, @Nullable LocalDate on, Instant at) {
    }
}
