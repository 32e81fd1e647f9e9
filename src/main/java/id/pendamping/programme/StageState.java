package id.pendamping.programme;

import id.pendamping.programme.Programme.Period;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a stage stands. The calendar alone never makes one finished: somebody has to say so. */
public enum StageState {

    /** No day is planned. */
    UNPLANNED,
    /** Its days have not come. */
    PLANNED,
    /** By the plan it is on now. */
    DUE,
    /** Its days are over, and nobody has said that it was done. */
    OVERDUE, FINISHED;

    public static StageState of(Period period, @Nullable LocalDate finished, LocalDate today) {
        if (finished != null) {
            return FINISHED;
        }
        LocalDate until = period.until();
        if (until != null && until.isBefore(today)) {
            return OVERDUE;
        }
        LocalDate from = period.from();
        if (from == null) {
            return until == null ? UNPLANNED : PLANNED;
        }
        return from.isAfter(today) ? PLANNED : DUE;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
