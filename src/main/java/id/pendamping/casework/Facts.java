package id.pendamping.casework;

import id.pendamping.outcome.Course;
import id.pendamping.outcome.Course.Billing;
import id.pendamping.outcome.Course.Item;
import id.pendamping.outcome.Course.Payment;
import id.pendamping.outcome.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody's course comes to for whoever looks after them. Nothing of it changes by time alone, so it can be kept.
 *
 * @param farthest the last stage they have come to
 * @param blocked whether something stands in the way of an item of a checklist
 * @param waits when they last went on with a checklist, while they are not registered; else null
 * @param owes the first day on which something was due that they have not told to be paid, or null; it may lie ahead
 */
public record Facts(Stage farthest, boolean blocked, @Nullable Instant waits, @Nullable LocalDate owes) {

    private static final String BLOCKED = "blocked";
    /** It is paid once. */
    private static final String FIRST = "first-payment";
    /** Nothing is paid for these. */
    private static final Set<String> UNPAID = Set.of("saving", "event", "claim");

    public static Facts of(Course course) {
        Stage farthest = course.stages().keySet().stream().max(Comparator.naturalOrder()).orElse(Stage.REACHED);
        boolean blocked = course.items().values().stream().anyMatch(item -> item.status().equals(BLOCKED));
        Instant waits = course.stages().containsKey(Stage.REGISTERED)
                ? null
                : course.items().values().stream().map(Item::at).max(Comparator.naturalOrder()).orElse(null);
        LocalDate owes = course.bills().entrySet().stream().filter(bill -> !UNPAID.contains(bill.getKey()))
                .filter(bill -> !bill.getKey().equals(FIRST) || bill.getValue().payments().isEmpty())
                .flatMap(bill -> owes(bill.getValue()).stream()).min(Comparator.naturalOrder()).orElse(null);
        return new Facts(farthest, blocked, waits, owes);
    }

    /** The first day of the bill after it was planned and after the last month that was paid. */
    private static Optional<LocalDate> owes(Billing bill) {
        Integer day = bill.day();
        Instant since = bill.since();
        if (day == null || since == null || bill.ended() != null) {
            return Optional.empty();
        }
        LocalDate planned = LocalDate.ofInstant(since, ZoneOffset.UTC);
        YearMonth first = YearMonth.from(planned);
        LocalDate due = on(first, day);
        if (due.isBefore(planned)) {
            due = on(first.plusMonths(1), day);
        }
        Optional<YearMonth> paid = bill.payments().stream().map(Facts::last).max(Comparator.naturalOrder());
        YearMonth month = YearMonth.from(due);
        return Optional.of(paid.isPresent() && !paid.get().isBefore(month) ? on(paid.get().plusMonths(1), day) : due);
    }

    private static YearMonth last(Payment payment) {
        return payment.month().plusMonths(payment.months() - 1L);
    }

    private static LocalDate on(YearMonth month, int day) {
        return month.atDay(Math.clamp(day, 1, month.lengthOfMonth()));
    }
}
