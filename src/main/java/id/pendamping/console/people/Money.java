package id.pendamping.console.people;

import id.pendamping.console.Spelling;
import id.pendamping.ledger.Diary;
import id.pendamping.outcome.Course.Saving;
import id.pendamping.reminder.Agenda;
import id.pendamping.reminder.Due;
import id.pendamping.reminder.Occurrence;
import id.pendamping.reminder.Plan;
import java.time.YearMonth;
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

    static Money of(@Nullable Agenda agenda, List<Occurrence> told, Saving saving, Diary diary, Spelling spelling) {
        Map<String, Long> counts = new TreeMap<>();
        told.forEach(it -> counts.merge(word(it), 1L, Long::sum));
        Diary.Plan plan = diary.plan();
        return new Money(
                agenda == null ? List.of() : agenda.plans().stream().map(it -> planned(it, spelling)).toList(),
                agenda == null
                        ? List.of()
                        : agenda.payments().reversed().stream().limit(MOST)
                                .map(it -> new Paid(it.bill().word(), spelling.month(it.month()), it.months(),
                                        spelling.day(it.on())))
                                .toList(),
                counts,
                told.stream().sorted(Comparator.comparing(Occurrence::planned).reversed()).limit(LATEST)
                        .map(it -> new Reminded(it.bill().word(), spelling.day(it.due()), it.lead(), word(it),
                                spelling.day(it.planned())))
                        .toList(),
                saving.entries(), saving.rupiah(), plan == null ? 0 : plan.goal());
    }

    private static Planned planned(Plan plan, Spelling spelling) {
        YearMonth through = plan.paidThrough();
        String paid = through == null ? "" : spelling.month(through);
        return switch (plan.due()) {
            case Due.Monthly monthly ->
                new Planned(plan.bill().word(), monthly.day(), "", plan.active(), paid);
            case Due.Once once ->
                new Planned(plan.bill().word(), 0, spelling.day(once.date()), plan.active(), paid);
        };
    }

    private static String word(Occurrence told) {
        return told.state().name().toLowerCase(Locale.ROOT);
    }

    public boolean isEmpty() {
        return plans.isEmpty() && payments.isEmpty() && latest.isEmpty() && times == 0;
    }
}
