package id.pendamping.simulation;

import id.pendamping.outcome.Course;
import id.pendamping.outcome.Courses;
import id.pendamping.outcome.census.Figures;
import id.pendamping.outcome.census.Figures.Step;
import id.pendamping.outcome.figure.Paired;
import java.util.List;

/** The table of S4. Its counts are made up, because the paper prints none. */
final class VillageTable {

    private static final String MADE_UP = "the paper prints no counts: these are made up";
    private static final int PAGE = 500;

    private VillageTable() {
    }

    static List<Finding> of(Figures figures, Courses courses) {
        long printed = done(figures, "printed");
        long received = done(figures, "received");
        return List.of(
                new Finding("S4-1", "awareness: see contributions as protection",
                        Sums.told(figures.told().opinions().protection()), "-", MADE_UP),
                new Finding("S4-1", "understanding: at least two thirds of the questions right",
                        Sums.told(figures.progress().whole().learning().total().understood()), "-", MADE_UP),
                new Finding("S4-1", "participation: covered by JKN or the insurance of workers",
                        Sums.told(participation(courses)), "-", MADE_UP),
                new Finding("S4-3", "registered", String.valueOf(done(figures, "registered")), "-", MADE_UP),
                new Finding("S4-3", "card printed", String.valueOf(printed), "-", MADE_UP),
                new Finding("S4-3", "card received", String.valueOf(received), "-", MADE_UP),
                new Finding("S4-3", "cards to hand over", String.valueOf(printed - received), "-", ""));
    }

    private static long done(Figures figures, String item) {
        return figures.progress().registering().steps().stream()
                .filter(step -> step.checklist().equals("bpu") && step.item().equals(item)).mapToLong(Step::done).sum();
    }

    private static Paired participation(Courses courses) {
        long[] cells = new long[4];
        for (List<Course> page = courses.after("", PAGE); !page.isEmpty(); page = courses
                .after(page.getLast().person(), PAGE)) {
            page.stream().filter(course -> course.consents().service())
                    .forEach(course -> cells[(wasCovered(course) ? 2 : 0) + (isCovered(course) ? 1 : 0)]++);
        }
        return new Paired(cells[3], cells[1], cells[2], cells[0]);
    }

    private static boolean wasCovered(Course course) {
        return "active".equals(course.profile().toldFirst().get("jkn_status"))
                || "active".equals(course.profile().toldFirst().get("bpu_status"));
    }

    /** The insurance of workers covers once the contribution is paid. */
    private static boolean isCovered(Course course) {
        Course.Item paid = course.items().get("bpu/paid");
        return "active".equals(course.profile().told().get("jkn_status"))
                || paid != null && paid.status().equals("done");
    }
}
