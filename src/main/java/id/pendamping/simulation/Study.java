package id.pendamping.simulation;

import id.pendamping.outcome.Courses;
import id.pendamping.outcome.census.Figures;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A field study that is told again by invented people: who they are, what they do, and what must come out. */
public enum Study {

    /** Self-paid health insurance: Nasution, Fitriyani and Dewi, 2025. */
    S0(80, HealthCast::of, HealthTable::of),
    /** A survey in five cities on the insurance of workers; the file of the paper names no authors. */
    S2(300, SurveyCast::of, SurveyTable::of),
    /** Insurance of workers in a village of Bangli: Putri, Putra and Lasmi. The paper prints no counts; they are made up. */
    S4(40, VillageCast::of, VillageTable::of);

    private final int people;
    private final Casting casting;
    private final Reckoning reckoning;

    Study(int people, Casting casting, Reckoning reckoning) {
        this.people = people;
        this.casting = casting;
        this.reckoning = reckoning;
    }

    @FunctionalInterface
    private interface Casting {

        List<Actor> cast(Parts parts, LocalDate seen);
    }

    @FunctionalInterface
    private interface Reckoning {

        List<Finding> reckon(Figures figures, Courses courses);
    }

    /** How many people the study had. */
    public int people() {
        return people;
    }

    /**
     * @param number of people; others than the study's own keep its proportions
     * @param seen the day on which the numbers are looked at, the last of the season
     */
    List<Actor> cast(int number, long seed, LocalDate seen) {
        return casting.cast(new Parts(number, people, new Random(seed)), seen);
    }

    /** The study's table from what the journal holds by now, each number beside the printed one. */
    List<Finding> findings(Figures figures, Courses courses) {
        return reckoning.reckon(figures, courses);
    }

    public static Optional<Study> of(String word) {
        return Arrays.stream(values()).filter(study -> study.name().equalsIgnoreCase(word)).findFirst();
    }
}
