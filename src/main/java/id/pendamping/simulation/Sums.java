package id.pendamping.simulation;

import id.pendamping.outcome.Course;
import id.pendamping.outcome.Course.Test;
import id.pendamping.outcome.Courses;
import id.pendamping.outcome.figure.Change;
import id.pendamping.outcome.figure.Paired;
import id.pendamping.outcome.figure.Share;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Counts over all courses, and how a table tells them. */
record Sums(List<Course> courses) {

    private static final int PAGE = 500;

    /** Whoever has at least two thirds of a test right understands; the studies do not say where they drew the line. */
    private static final int PARTS = 3;
    private static final int PARTS_RIGHT = 2;
    static final String THRESHOLD = "at least two thirds of the 12 questions right";

    static Sums over(Courses courses) {
        List<Course> all = new ArrayList<>();
        for (List<Course> page = courses.after("", PAGE); !page.isEmpty(); page = courses
                .after(page.getLast().person(), PAGE)) {
            page.stream().filter(course -> course.consents().service()).forEach(all::add);
        }
        return new Sums(all);
    }

    long n() {
        return courses.size();
    }

    long count(Predicate<Course> which) {
        return courses.stream().filter(which).count();
    }

    Share share(Predicate<Course> which) {
        return Share.of(count(which), n());
    }

    static boolean understands(Course course, String name) {
        Test test = course.learning().tests().get(name);
        return test != null && test.done() != null && test.right() * PARTS >= test.total() * PARTS_RIGHT;
    }

    /** Those who did both tests. */
    Paired understanding() {
        List<Course> both = courses.stream().filter(course -> did(course, "pre") && did(course, "post")).toList();
        return paired(both, course -> understands(course, "pre"), course -> understands(course, "post"));
    }

    Paired paired(Predicate<Course> before, Predicate<Course> after) {
        return paired(courses, before, after);
    }

    private static Paired paired(List<Course> people, Predicate<Course> before, Predicate<Course> after) {
        long[] cells = new long[4];
        people.forEach(course -> cells[(before.test(course) ? 2 : 0) + (after.test(course) ? 1 : 0)]++);
        return new Paired(cells[3], cells[1], cells[2], cells[0]);
    }

    private static boolean did(Course course, String name) {
        Test test = course.learning().tests().get(name);
        return test != null && test.done() != null;
    }

    static boolean isDone(Course course, String item) {
        Course.Item state = course.items().get(item);
        return state != null && state.status().equals("done");
    }

    static String told(Share share, int decimals) {
        return share.percent(decimals).map(percent -> share.count() + " of " + share.n() + " = " + percent + " %")
                .orElse("no data");
    }

    static String told(Paired paired) {
        return told(paired.before(), 1) + " -> " + told(paired.after(), 1) + Change
                .between(paired.before(), paired.after()).map(change -> ", " + signed(change.points(1)) + " points"
                        + change.relative(1).map(it -> ", " + signed(it) + " % of before").orElse(""))
                .orElse("");
    }

    private static String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + number;
    }
}
