package id.pendamping.outcome.census;

import id.pendamping.outcome.Stage;
import id.pendamping.outcome.figure.Tally;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All numbers of the programme as they were at one moment.
 *
 * @param begun the first day on which anything happened, null while nothing has
 * @param trials by the trial's seed
 * @param noted what the team noted of people
 */
public record Figures(Taken taken, Progress progress, Told told, Saved saved, @Nullable LocalDate begun,
        Map<String, Trialled> trials, Noted noted) {

    /**
     * @param at in the time that people live by
     * @param today their day then
     * @param took how long the pass was, in machine time
     */
    public record Taken(Instant at, LocalDate today, Duration took) {
    }

    /**
     * How far people have come.
     *
     * @param reached who talked with the bot, also those who agreed to nothing
     * @param parts everybody under one value of each dimension
     * @param furthest by the last stage in the order of stages that they came to
     */
    public record Progress(long reached, Slice whole, Map<Dimension, Map<String, Slice>> parts,
            Map<Stage, Long> furthest, Registering registering) {
    }

    /**
     * What people told about registering.
     *
     * @param intents everybody by {@link #MEMBER}, {@link #UNDERWAY}, {@link #NOT_BEGUN}
     * @param steps of the checklists, in the order of their ids
     */
    public record Registering(Tally intents, List<Step> steps) {

        /** They told that they are a member. */
        public static final String MEMBER = "member";
        /** They began a checklist or planned to pay, and told of no membership: a wish and not more. */
        public static final String UNDERWAY = "underway";
        public static final String NOT_BEGUN = "not_begun";
    }

    /**
     * One step of a checklist, as it stands now.
     *
     * @param done how many told that it is done
     * @param blocked how many told that something is in its way, by what the checklist calls it
     */
    public record Step(String checklist, String item, long done, Map<String, Long> blocked) {
    }
}
