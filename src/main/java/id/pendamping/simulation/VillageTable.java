package id.pendamping.simulation;

import id.pendamping.outcome.Course;
import id.pendamping.outcome.Courses;
import java.time.LocalDate;
import java.util.List;

/** The table of S4. Its counts are made up, because the paper prints none. */
final class VillageTable {

    private static final String MADE_UP = "the paper prints no counts: these are made up";

    private VillageTable() {
    }

    static List<Finding> of(Courses courses, LocalDate seen) {
        Sums sums = Sums.over(courses);
        long printed = sums.count(course -> Sums.isDone(course, "bpu/printed"));
        long received = sums.count(course -> Sums.isDone(course, "bpu/received"));
        return List.of(
                new Finding("S4-1", "awareness: see contributions as protection",
                        Sums.told(sums.paired(course -> sees(course, "perception"),
                                course -> sees(course, "perception_after"))),
                        "-", MADE_UP),
                new Finding("S4-1", "understanding: " + Sums.THRESHOLD, Sums.told(sums.understanding()), "-", MADE_UP),
                new Finding("S4-1", "participation: covered by JKN or the insurance of workers",
                        Sums.told(sums.paired(VillageTable::wasCovered, VillageTable::isCovered)), "-", MADE_UP),
                new Finding("S4-3", "registered", String.valueOf(sums.count(course -> Sums.isDone(course,
                        "bpu/registered"))), "-", MADE_UP),
                new Finding("S4-3", "card printed", String.valueOf(printed), "-", MADE_UP),
                new Finding("S4-3", "card received", String.valueOf(received), "-", MADE_UP),
                new Finding("S4-3", "cards to hand over", String.valueOf(printed - received), "-", ""));
    }

    private static boolean sees(Course course, String field) {
        return "protection".equals(course.profile().told().get(field));
    }

    private static boolean wasCovered(Course course) {
        return "active".equals(course.profile().toldFirst().get("jkn_status"))
                || "active".equals(course.profile().toldFirst().get("bpu_status"));
    }

    /** The insurance of workers covers once the contribution is paid. */
    private static boolean isCovered(Course course) {
        return "active".equals(course.profile().told().get("jkn_status")) || Sums.isDone(course, "bpu/paid");
    }
}
