package id.pendamping.simulation;

import id.pendamping.outcome.Course;
import id.pendamping.outcome.Course.Billing;
import id.pendamping.outcome.Courses;
import id.pendamping.outcome.Stage;
import id.pendamping.outcome.figure.Payments;
import id.pendamping.outcome.figure.Published;
import id.pendamping.outcome.figure.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The table of S0. */
final class HealthTable {

    private static final String CHECKLIST = "jkn/";

    private HealthTable() {
    }

    static List<Finding> of(Courses courses, LocalDate seen) {
        Sums sums = Sums.over(courses);
        Share saving = sums.share(course -> course.saving().entries() > 0);
        Share active = sums.share(HealthTable::isMember);
        Share begun = sums.share(HealthTable::hasBegun);
        Share neither = Share.of(sums.n() - active.count() - begun.count(), sums.n());
        Payments payments = payments(sums, seen);
        return List.of(
                new Finding("S0-1", "no card of JKN, before", Sums.told(sums.share(of("none")), 1), "65 %", ""),
                new Finding("S0-1", "a card that is not active, before", Sums.told(sums.share(of("inactive")), 1),
                        "the rest", ""),
                new Finding("S0-2", "understand (" + Sums.THRESHOLD + ")", Sums.told(sums.understanding()),
                        "30 % -> 85 %", "the paper asks two different things before and after; here it is the same"),
                new Finding("S0-3", "noted savings at least once", Sums.told(saving, 1), "72 %", published(72, saving)),
                new Finding("S0-4", "members now", Sums.told(active, 2), "48 (60 %)",
                        "all of those without a card; the paper does not say whether cards made active again count"),
                new Finding("S0-4", "have begun: steps to register, or a planned contribution", Sums.told(begun, 2),
                        "15", ""),
                new Finding("S0-4", "neither", Sums.told(neither, 2), "-", ""),
                new Finding("S0-5", "members who paid every bill on time", Sums.told(payments.onTimeByMember(), 1),
                        "90 %", published(90, payments.onTimeByMember())),
                new Finding("S0-6", "bills paid on time", Sums.told(payments.onTimeByBill(), 1), "-",
                        published(90, payments.onTimeByBill())));
    }

    private static java.util.function.Predicate<Course> of(String status) {
        return course -> status.equals(course.profile().toldFirst().get("jkn_status"));
    }

    private static boolean isMember(Course course) {
        return course.stages().containsKey(Stage.REGISTERED);
    }

    /** What is begun or planned is not done: nobody is counted twice. */
    private static boolean hasBegun(Course course) {
        Billing billing = course.bills().get("jkn");
        boolean plans = billing != null && billing.since() != null && billing.ended() == null;
        return !isMember(course)
                && (plans || course.items().keySet().stream().anyMatch(item -> item.startsWith(CHECKLIST)));
    }

    private static Payments payments(Sums sums, LocalDate seen) {
        Payments payments = new Payments(seen);
        sums.courses().stream().filter(HealthTable::isMember).map(course -> course.bills().get("jkn"))
                .filter(billing -> billing != null)
                .forEach(billing -> payments.add(new DueBills(billing).until(seen)));
        return payments;
    }

    static String published(int percent, Share counted) {
        Published.Comparison comparison = new Published(BigDecimal.valueOf(percent)).compare(counted);
        return switch (comparison.agreement()) {
            case SAME -> "";
            case OTHER_ROUNDING -> "published " + percent + " %: the same under another rule of rounding; half up no"
                    + " whole number of " + counted.n() + " prints it";
            case OTHER_COUNT -> "published " + percent + " %: " + comparison.printing() + " of " + counted.n()
                    + " would print that";
            case NO_WHOLE_NUMBER -> "published " + percent + " %: no whole number of " + counted.n() + " prints that";
            case NO_DATA -> "published " + percent + " %: nobody is counted here";
        };
    }
}
