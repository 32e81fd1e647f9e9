package id.pendamping.ledger;

import id.pendamping.dialog.Language;
import id.pendamping.inbox.SnapshotSource;
import id.pendamping.ledger.Diary.Budget;
import id.pendamping.ledger.Diary.Plan;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets dialogs read the saving diary. */
record SavingSource(Diaries diaries) implements SnapshotSource {

    @Override
    public String name() {
        return "saving";
    }

    @Override
    public Map<String, Object> read(String person, Language language) {
        Diary diary = diaries.of(person);
        Map<String, Object> values = new HashMap<>();
        values.put("saving.total", diary.total());
        values.put("saving.entries", (long) diary.entries().size());
        diary.last().ifPresent(last -> {
            values.put("saving.last", last.amount());
            values.put("saving.last_id", last.id());
            put(values, "saving.last_day", last.day());
        });
        put(values, "saving.paused", diary.pausedUntil());
        Plan plan = diary.plan();
        if (plan != null) {
            values.put("saving.goal", plan.goal());
            values.put("saving.rhythm", plan.rhythm());
            values.put("saving.days", plan.days());
            values.put("saving.bill", plan.bill());
            put(values, "saving.due", plan.due());
        }
        Budget budget = diary.budget();
        if (budget != null) {
            values.put("saving.need", budget.need());
            values.put("saving.need_days", budget.days());
        }
        return values;
    }

    private static void put(Map<String, Object> values, String name, @Nullable LocalDate day) {
        if (day != null) {
            values.put(name, day);
        }
    }
}
