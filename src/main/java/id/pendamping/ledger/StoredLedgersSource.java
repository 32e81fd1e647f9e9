package id.pendamping.ledger;

import id.pendamping.dialog.Content;
import id.pendamping.dialog.Language;
import id.pendamping.inbox.StoredSource;
import id.pendamping.inbox.ToldLines;
import id.pendamping.ledger.Diary.Plan;
import java.util.HashMap;
import java.util.Map;

/** Tells people in words what their books hold. */
record StoredLedgersSource(Ledgers ledgers, Content content) implements StoredSource {

    @Override
    public Map<String, Object> read(String person, Language language) {
        Map<String, Object> values = new HashMap<>();
        Diary diary = Diary.of(ledgers.page(person, Diary.PLAN));
        if (diary.plan() != null || !diary.entries().isEmpty() || diary.budget() != null) {
            values.put("stored.savings", saving(diary, new ToldLines(content, language)));
        }
        Arisan.of(ledgers.page(person, Arisan.GROUP)).ifPresent(book -> values.put("stored.arisan",
                new ToldLines(content, language).word("arisan",
                        Map.of("what", book.name(), "people", book.members(), "sum", book.balance()))));
        return values;
    }

    private static String saving(Diary diary, ToldLines lines) {
        lines.add("saving", Map.of("sum", diary.total(), "count", (long) diary.entries().size()));
        Plan plan = diary.plan();
        if (plan != null) {
            lines.add(plan.due() == null ? "saving-goal" : "saving-goal-by", plan.due() == null
                    ? Map.of("sum", plan.goal())
                    : Map.of("sum", plan.goal(), "day", plan.due()));
        }
        if (diary.budget() != null) {
            lines.add("saving-need", Map.of("sum", diary.budget().need()));
        }
        return lines.text();
    }
}
