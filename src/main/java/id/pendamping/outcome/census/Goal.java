package id.pendamping.outcome.census;

import id.pendamping.outcome.Course;
import id.pendamping.outcome.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a trial may want to bring about. */
public enum Goal {

    LESSONS(Stage.LESSONS), POSTTEST(Stage.POSTTEST), CHECKLIST(Stage.CHECKLIST), CHECKLIST_DONE(
            Stage.CHECKLIST_DONE), REGISTERED(Stage.REGISTERED), CONTRIBUTED(Stage.CONTRIBUTED),
    /** A payment that was told, the first or another one. */
    PAID(null);

    /** Within so many days after the arm was drawn. */
    public static final List<Integer> DAYS = List.of(7, 14, 30);

    private final @Nullable Stage stage;

    Goal(@Nullable Stage stage) {
        this.stage = stage;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether they had come to it before, so that nothing could bring them there. */
    boolean isEarlier(Course course, Instant drawn) {
        Instant came = stage == null ? null : course.stages().get(stage);
        return came != null && came.isBefore(drawn);
    }

    boolean isReached(Course course, Instant drawn, Instant end, ZoneId zone) {
        if (stage == null) {
            LocalDate from = LocalDate.ofInstant(drawn, zone);
            LocalDate until = LocalDate.ofInstant(end, zone);
            return course.bills().values().stream().flatMap(bill -> bill.payments().stream())
                    .anyMatch(payment -> !payment.on().isBefore(from) && !payment.on().isAfter(until));
        }
        Instant came = course.stages().get(stage);
        return came != null && !came.isAfter(end);
    }
}
