package id.pendamping.outcome.census;

import id.pendamping.dialog.Facts;
import id.pendamping.outcome.Course;
import id.pendamping.outcome.Course.Billing;
import id.pendamping.outcome.Course.Payment;
import id.pendamping.outcome.Stage;
import id.pendamping.outcome.figure.Bill;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which bills of a member fell due. They run from the day after the person became a member, was a member and planned
 * reminders, or told of the first payment, until the reminders were ended. Somebody who only planned owes nothing: a plan
 * is no membership.
 *
 * @param usual by the bill's word, the day of the month where nobody named another one
 */
record DueDays(Map<String, Integer> usual) {

    private static final String FACT = ".tanggal_jatuh_tempo";
    private static final Billing NONE = new Billing(null, null, null, List.of());

    DueDays {
        usual = Map.copyOf(usual);
    }

    static DueDays of(Facts facts) {
        Map<String, Integer> usual = new HashMap<>();
        facts.byId().forEach((id, fact) -> {
            if (id.endsWith(FACT) && fact.value() instanceof Long day) {
                usual.put(id.substring(0, id.length() - FACT.length()), Math.toIntExact(day));
            }
        });
        return new DueDays(usual);
    }

    /** All bills of one member. */
    List<Bill> bills(Course course, LocalDate today, ZoneId zone) {
        List<Bill> bills = new ArrayList<>();
        usual.forEach((word, day) -> {
            Billing billing = course.bills().getOrDefault(word, NONE);
            start(course, word, billing, zone).ifPresent(start -> add(bills, start, billing, day, today, zone));
        });
        return bills;
    }

    /** The months that were paid for. */
    Set<YearMonth> paid(Course course) {
        Set<YearMonth> months = new TreeSet<>();
        usual.keySet().forEach(word -> course.bills().getOrDefault(word, NONE).payments()
                .forEach(payment -> months(payment).forEach(months::add)));
        return months;
    }

    /** The last contribution month whose due day is over for everybody who named no other. */
    YearMonth lastOver(LocalDate today) {
        int latest = usual.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        return today.getDayOfMonth() > latest ? YearMonth.from(today) : YearMonth.from(today).minusMonths(1);
    }

    private static Optional<LocalDate> start(Course course, String word, Billing billing, ZoneId zone) {
        Instant joined = course.stages().containsKey(Stage.REGISTERED) ? course.marks().get(word + "_active") : null;
        if (joined != null) {
            return Optional.of(LocalDate.ofInstant(joined, zone));
        }
        boolean member = "active".equals(course.profile().told().get(word + "_status"));
        Instant planned = billing.since();
        if (planned != null && (member || !billing.payments().isEmpty())) {
            return Optional.of(LocalDate.ofInstant(planned, zone));
        }
        return billing.payments().stream().map(Payment::on).min(LocalDate::compareTo);
    }

    private static void add(List<Bill> bills, LocalDate start, Billing billing, int usual, LocalDate today,
            ZoneId zone) {
        Integer named = billing.day();
        int day = named == null ? usual : named;
        Instant ended = billing.ended();
        LocalDate end = ended == null ? today : LocalDate.ofInstant(ended, zone);
        for (YearMonth month = YearMonth.from(start); !month.atDay(1).isAfter(end); month = month.plusMonths(1)) {
            LocalDate due = month.atDay(Math.min(day, month.lengthOfMonth()));
            if (due.isAfter(start) && !due.isAfter(end)) {
                bills.add(new Bill(due, paidOn(billing, month), 0));
            }
        }
    }

    private static @Nullable LocalDate paidOn(Billing billing, YearMonth month) {
        return billing.payments().stream().filter(payment -> months(payment).anyMatch(month::equals))
                .map(Payment::on).min(LocalDate::compareTo).orElse(null);
    }

    private static Stream<YearMonth> months(Payment payment) {
        return Stream.iterate(payment.month(), month -> month.plusMonths(1)).limit(payment.months());
    }
}
