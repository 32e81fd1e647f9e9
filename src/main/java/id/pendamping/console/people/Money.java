package id.pendamping.console.people;

import id.pendamping.ledger.Diary;
import id.pendamping.outcome.Course.Saving;
import id.pendamping.reminder.Agenda;
import id.pendamping.reminder.Due;
import id.pendamping.reminder.Occurrence;
import id.pendamping.reminder.Plan;
import java.time.format.TextStyle;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What somebody plans, pays and puts aside, as they told it; a plan is never a payment.
 *
 * @param reminders how many came to which end
 * @param latest the newest of them
 * @param saved whole rupiah in all, and the goal of the plan that runs, 0 for none
 */
record Money(List<Planned> plans, List<Paid> payments, Map<String, Long> reminders, List<Reminded> latest, int times,
        long saved, long goal) {

    private static final int MOST = 24;
    private static final int LATEST = 10;

    /** @param day of every month, 0 for one day only */
    record Planned(String bill, int day, String on, boolean active, String paidThrough) {
    }

    record Paid(String bill, String month, int months, String on) {
    }

    /** @param state key below {@code people.reminder} */
    record Reminded(String bill, String due, int lead, String state, String on) {
    }

    static Money of(@Nullable Agenda agenda, List<Occurrence> told, Saving saving, Diary diary, Locale locale,
            ZoneId zone) {
        Map<String, Long> counts = new TreeMap<>();
        told.forEach(it -> counts.merge(word(it), 1L, Long::sum));
        Diary.Plan plan = diary.plan();
        return new Money(
                agenda == null ? List.of() : agenda.plans().stream().map(it -> planned(it, locale)).toList(),
                agenda == null
                        ? List.of()
                        : agenda.payments().reversed().stream().limit(MOST)
                                .map(it -> new Paid(it.bill().word(), month(it.month(), locale), it.months(),
                                        Card.day(it.on(), locale)))
                                .toList(),
                counts,
                told.stream().sorted(Comparator.comparing(Occurrence::planned).reversed()).limit(LATEST)
                        .map(it -> new Reminded(it.bill().word(), Card.day(it.due(), locale), it.lead(), word(it),
                                Card.day(it.planned(), zone, locale)))
                        .toList(),
                saving.entries(), saving.rupiah(), plan == null ? 0 : plan.goal());
    }

    private static Planned planned(Plan plan, Locale locale) {
        YearMonth through = plan.paidThrough();
        String paid = through == null ? "" : month(through, locale);
        return switch (plan.due()) {
            case Due.Monthly monthly ->
                new Planned(plan.bill().word(), monthly.day(), "", plan.active(), paid);
            case Due.Once once ->
                new Planned(plan.bill().word(), 0, Card.day(once.date(), locale), plan.active(), paid);
        };
    }

    private static String word(Occurrence told) {
        return told.state().name().toLowerCase(Locale.ROOT);
    }

    private static String month(YearMonth month, Locale locale) {
        return month.getMonth().getDisplayName(TextStyle.FULL, locale) + " " + month.getYear();
    }

    public boolean isEmpty() {
        return plans.isEmpty() && payments.isEmpty() && latest.isEmpty() && times == 0;
    }
}
