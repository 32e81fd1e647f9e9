package id.pendamping.casework;

import id.pendamping.outcome.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whom somebody looks for. What is empty or null does not matter; all the rest must be so.
 *
 * @param name how the name begins
 * @param told what they told by field, for example {@code work}
 */
public record Sought(String name, Map<String, String> told, Way way, Circle circle, Hearing hearing) {

    public static final Sought ANYBODY = new Sought("", Map.of(), Way.ANY, Circle.ANY, Hearing.ANY);

    public Sought {
        told = Map.copyOf(told);
    }

    /**
     * @param farthest the last stage they have come to
     * @param owing something was due before this day and is not told to be paid
     * @param stuck something stands in their way, or they have not gone on with a checklist since
     */
    public record Way(@Nullable Stage farthest, @Nullable LocalDate owing, @Nullable Instant stuck) {

        public static final Way ANY = new Way(null, null, null);
    }

    /**
     * @param group the id of a group they say they belong to
     * @param helper who of the team follows them
     * @param sharing whether they must have agreed that whoever follows them sees how they get on
     */
    public record Circle(String group, String helper, boolean sharing) {

        public static final Circle ANY = new Circle("", "", false);
    }

    /**
     * How the talk with them stands; whoever has none fits nothing of it.
     *
     * @param language its code
     * @param silence why nobody may write to them: {@link #STOPPED} or {@link #UNREACHABLE}
     * @param before they have not been heard since
     */
    public record Hearing(String language, String silence, @Nullable Instant before) {

        public static final String STOPPED = "stopped";
        public static final String UNREACHABLE = "unreachable";
        public static final Hearing ANY = new Hearing("", "", null);

        public boolean isAny() {
            return language.isEmpty() && silence.isEmpty() && before == null;
        }

        /** Whether a talk is like that; null is none. */
        public boolean fits(Row.@Nullable Talk talk) {
            if (isAny()) {
                return true;
            }
            if (talk == null || !language.isEmpty() && !talk.standing().language().code().equals(language)
                    || silence.equals(STOPPED) && !talk.standing().stopped()
                    || silence.equals(UNREACHABLE) && talk.standing().reachable()) {
                return false;
            }
            Instant last = talk.heard();
            return before == null || last != null && last.isBefore(before);
        }
    }
}
