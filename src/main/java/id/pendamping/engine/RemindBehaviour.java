package id.pendamping.engine;

import id.pendamping.dialog.Step.Consent;
import id.pendamping.dialog.Step.Remind;
import id.pendamping.dialog.Step.RemindDeed;
import id.pendamping.dialog.Step.Reminding;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Notes what somebody wants of their reminders. */
final class RemindBehaviour implements Behaviour<Remind> {

    @Override
    public After enter(Draft draft, Remind step) {
        note(draft, step.reminding());
        return After.NEXT;
    }

    static void note(Draft draft, Reminding wish) {
        Map<String, Object> values = new HashMap<>();
        wish.with().forEach((name, value) -> {
            Object worked = value.evaluate(draft.scope());
            if (worked != null) {
                values.put(name, worked);
            }
        });
        boolean isAllowed = wish.deed() != RemindDeed.PLAN || draft.standing().has(Consent.REMINDERS);
        if (isAllowed && draft.memory().mayRecord()) {
            tell(draft, wish.deed(), values);
            values.put("chat", draft.before().chat().value());
            values.put("zone", draft.standing().zone().getId());
            draft.memory().note("reminder." + wish.deed().name().toLowerCase(Locale.ROOT), values);
        }
    }

    /** What the rest of the turn sees of it. */
    private static void tell(Draft draft, RemindDeed deed, Map<String, Object> values) {
        Memory memory = draft.memory();
        LocalDate today = draft.scope().today();
        for (String word : String.valueOf(values.getOrDefault("bill", "")).split("\\+")) {
            String bill = "bills." + word.replace('-', '_') + ".";
            switch (deed) {
                case PLAN -> {
                    memory.tell("bills.any", true);
                    memory.tell(bill + "on", true);
                    Object due = values.get("day") instanceof Long day ? next(today, day) : values.get("date");
                    if (due != null) {
                        memory.tell(bill + "due", due);
                        memory.tell(bill + "owed", due);
                    }
                }
                case END -> memory.tell(bill + "on", false);
                case PAID -> memory.tell(bill + "paid", values.getOrDefault("on", today));
                case PAUSE -> memory.tell(bill + "paused", values.getOrDefault("until", today));
                case RESUME, UNPAID, LATER -> {
                    // Nothing that dialogs read changes by it.
                }
            }
        }
    }

    private static LocalDate next(LocalDate today, long day) {
        LocalDate due = in(YearMonth.from(today), day);
        return due.isBefore(today) ? in(YearMonth.from(today).plusMonths(1), day) : due;
    }

    private static LocalDate in(YearMonth month, long day) {
        return month.atDay(Math.clamp(day, 1, month.lengthOfMonth()));
    }
}
