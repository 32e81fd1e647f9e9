package id.pendamping.ledger;

import id.pendamping.dialog.Language;
import id.pendamping.inbox.SnapshotSource;
import id.pendamping.ledger.Diary.Plan;
import java.util.HashMap;
import java.util.Map;

/** Tells people in words what their books hold. */
record StoredLedgersSource(Ledgers ledgers) implements SnapshotSource {

    @Override
    public String name() {
        return "stored";
    }

    @Override
    public boolean isForEveryone() {
        return true;
    }

    @Override
    public Map<String, Object> read(String person, Language language) {
        Map<String, Object> values = new HashMap<>();
        Diary diary = Diary.of(ledgers.page(person, Diary.PLAN));
        boolean hasAny = diary.plan() != null || !diary.entries().isEmpty() || diary.budget() != null;
        if (hasAny) {
            values.put("stored.savings", saving(diary, language));
        }
        Arisan.of(ledgers.page(person, Arisan.GROUP)).ifPresent(book -> values.put("stored.arisan",
                book.name() + ": " + String.join(", ", book.members()) + ". " + Rupiah.said(book.balance())));
        return values;
    }

    private static String saving(Diary diary, Language language) {
        boolean english = language.equals(Language.ENGLISH);
        StringBuilder told = new StringBuilder(Rupiah.said(diary.total()))
                .append(english ? " put aside, entries: " : " tercatat, jumlah catatan: ")
                .append(diary.entries().size());
        Plan plan = diary.plan();
        if (plan != null) {
            told.append(english ? "\nGoal: " : "\nTarget: ").append(Rupiah.said(plan.goal()));
            if (plan.due() != null) {
                told.append(english ? " by " : " sampai ").append(Statement.date(plan.due(), language));
            }
        }
        if (diary.budget() != null) {
            told.append(english ? "\nContributions a month: " : "\nIuran sebulan: ")
                    .append(Rupiah.said(diary.budget().need()));
        }
        return told.toString();
    }
}
