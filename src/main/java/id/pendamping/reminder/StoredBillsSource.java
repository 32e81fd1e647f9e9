package id.pendamping.reminder;

import id.pendamping.dialog.Content;
import id.pendamping.dialog.Language;
import id.pendamping.inbox.StoredSource;
import id.pendamping.inbox.ToldLines;
import id.pendamping.reminder.Agenda.Payment;
import id.pendamping.reminder.Due.Monthly;
import id.pendamping.reminder.Due.Once;
import java.util.Map;

/** Tells people which reminders and payments are kept about them, one a line. */
record StoredBillsSource(Plans plans, Content content) implements StoredSource {

    private static final int MOST_LINES = 12;

    @Override
    public Map<String, Object> read(String person, Language language) {
        ToldLines lines = new ToldLines(content, language);
        plans.find(person).ifPresent(agenda -> {
            agenda.plans().stream().filter(Plan::active).limit(MOST_LINES).forEach(plan -> add(lines, plan));
            agenda.payments().reversed().stream().limit(MOST_LINES).forEach(paid -> add(lines, paid));
        });
        return lines.isEmpty() ? Map.of() : Map.of("stored.bills", lines.text());
    }

    private static void add(ToldLines lines, Plan plan) {
        String what = name(lines, plan.bill());
        switch (plan.due()) {
            case Monthly monthly -> lines.add("plan-monthly", Map.of("what", what, "count", (long) monthly.day()));
            case Once once -> lines.add("plan-once", Map.of("what", what, "day", once.date()));
        }
    }

    private static void add(ToldLines lines, Payment paid) {
        lines.add(paid.photo().isEmpty() ? "paid" : "paid-photo",
                Map.of("what", name(lines, paid.bill()), "day", paid.on()));
    }

    private static String name(ToldLines lines, Bill bill) {
        return lines.word("bill-" + bill.word(), Map.of());
    }
}
