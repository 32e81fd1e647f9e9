package id.pendamping.reminder;

import id.pendamping.dialog.Language;
import id.pendamping.inbox.SnapshotSource;
import id.pendamping.reminder.Agenda.Newest;
import id.pendamping.reminder.Agenda.Payment;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Lets dialogs read what is planned: {@code bills.jkn.on}, the next unpaid day {@code .due}, the one to be paid now
 * {@code .owed}, which may be some days past, the day of the last payment {@code .paid}, and {@code .paused}.
 */
record BillsSource(Plans plans, InstantSource clock) implements SnapshotSource {

    /** Days after the due day on which a payment still means that bill. */
    private static final int STILL_ASKED = 10;

    @Override
    public String name() {
        return "bills";
    }

    @Override
    public Map<String, Object> read(String person, Language language) {
        Map<String, Object> values = new HashMap<>();
        plans.find(person).ifPresent(agenda -> {
            LocalDate today = LocalDate.ofInstant(clock.instant(), agenda.zone());
            agenda.plans().stream().filter(Plan::active).forEach(plan -> put(values, agenda, plan, today));
            Newest newest = agenda.newest();
            if (newest != null) {
                values.put("bills.newest.at", newest.at().toString());
                values.put("bills.newest.about",
                        ReminderWords.ANSWER + ":" + newest.bills() + ":" + newest.due());
            }
        });
        return values;
    }

    private static Optional<LocalDate> unpaid(Plan plan, LocalDate today, LocalDate since) {
        return plan.due().around(today, Timetable.MONTHS_AHEAD).stream()
                .filter(day -> !day.isBefore(since) && !plan.isPaid(day)).findFirst();
    }

    private static void put(Map<String, Object> values, Agenda agenda, Plan plan, LocalDate today) {
        String bill = "bills." + plan.bill().name().toLowerCase(Locale.ROOT) + ".";
        values.put("bills.any", true);
        values.put(bill + "on", true);
        unpaid(plan, today, today).ifPresent(day -> values.put(bill + "due", day));
        unpaid(plan, today, today.minusDays(STILL_ASKED)).ifPresent(day -> values.put(bill + "owed", day));
        agenda.payments().stream().filter(it -> it.bill() == plan.bill()).max(Comparator.comparing(Payment::on))
                .ifPresent(it -> values.put(bill + "paid", it.on()));
        LocalDate paused = plan.pausedUntil();
        if (paused != null && today.isBefore(paused)) {
            values.put(bill + "paused", paused);
        }
    }
}
