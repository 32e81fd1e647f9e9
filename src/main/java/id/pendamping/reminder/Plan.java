package id.pendamping.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one person wants to be reminded of about one bill.
 *
 * @param leads days from the due day on which to remind, negative before it
 * @param details what the amount depends on, as dialogs gave it: {@code class}, {@code people}, {@code sector}, …
 * @param active false once it was ended
 * @param cursor reminders that were planned up to here are done with
 * @param movedTo where the next reminder was moved to, or null where it is as planned
 * @param pausedUntil no reminder is planned for days before it, or null
 * @param laterOn the day on which the person asked to be reminded again, or null
 * @param laterDue which due day that was about, or null
 * @param paidThrough the last month that is paid, or null
 */
public record Plan(Bill bill, Due due, List<Integer> leads, Map<String, String> details, boolean active,
        Instant cursor, @Nullable Instant movedTo, @Nullable LocalDate pausedUntil, @Nullable LocalDate laterOn,
        @Nullable LocalDate laterDue, @Nullable YearMonth paidThrough) {

    /** Early enough to put money aside, and twice after the day. */
    public static final List<Integer> USUAL_LEADS = List.of(-7, -3, -1, 0, 3, 10);
    static final int LONGEST_LEAD = 28;

    public Plan {
        leads = leads.stream().filter(lead -> Math.abs(lead) <= LONGEST_LEAD).distinct().sorted().toList();
        details = Map.copyOf(details);
    }

    static Plan of(Bill bill, Due due, List<Integer> leads, Map<String, String> details, Instant from) {
        return new Plan(bill, due, leads, details, true, from, null, null, null, null, null);
    }

    boolean isPaid(LocalDate dueDay) {
        return paidThrough != null && !YearMonth.from(dueDay).isAfter(paidThrough);
    }

    Plan passed(Instant planned) {
        return new Plan(bill, due, leads, details, active, planned, null, pausedUntil, laterOn, laterDue,
                paidThrough);
    }

    Plan moved(Instant to) {
        return new Plan(bill, due, leads, details, active, cursor, to, pausedUntil, laterOn, laterDue, paidThrough);
    }

    Plan paused(@Nullable LocalDate until) {
        return new Plan(bill, due, leads, details, active, cursor, null, until, laterOn, laterDue, paidThrough);
    }

    Plan later(LocalDate on, LocalDate about) {
        return new Plan(bill, due, leads, details, active, cursor, null, null, on, about, paidThrough);
    }

    Plan paid(@Nullable YearMonth through) {
        return new Plan(bill, due, leads, details, active, cursor, null, pausedUntil, null, null, through);
    }

    Plan ended() {
        return new Plan(bill, due, leads, details, false, cursor, null, pausedUntil, null, null, paidThrough);
    }
}
