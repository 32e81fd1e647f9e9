package id.pendamping.ledger;

import id.pendamping.dialog.Formats;
import id.pendamping.dialog.Language;
import id.pendamping.inbox.StoredSource;
import id.pendamping.ledger.Diary.Plan;
import java.util.HashMap;
import java.util.Map;

/** Tells people in words what their books hold. */
record StoredLedgersSource(Ledgers ledgers) implements StoredSource {

    @Override
    public Map<String, Object> read(String person, Language language) {
        Map<String, Object> values = new HashMap<>();
        Diary diary = Diary.of(ledgers.page(person, Diary.PLAN));
        boolean hasAny = diary.plan() != null || !diary.entries().isEmpty() || diary.budget() != null;
        if (hasAny) {
            values.put("stored.savings", saving(diary, language));
        }
        Arisan.of(ledgers.page(person, Arisan.GROUP)).ifPresent(book -> values.put("stored.arisan",
                book.name() + ": " + String.join(", ", book.members()) + ". " + Formats.rupiah(book.balance())));
        return values;
    }

    private static String saving(Diary diary, Language language) {
        boolean english = language.equals(Language.ENGLISH);
        StringBuilder told = new StringBuilder(Formats.rupiah(diary.total()))
                .append(english ? " put aside, entries: " : " tercatat, jumlah catatan: ")
                .append(diary.entries().size());
        Plan plan = diary.plan();
        if (plan != null) {
            told.append(english ? "\nGoal: " : "\nTarget: ").append(Formats.rupiah(plan.goal()));
            if (plan.due() != null) {
                told.append(english ? " by " : " sampai ").append(Formats.date(plan.due(), language));
            }
        }
        if (diary.budget() != null) {
            told.append(english ? "\nContributions a month: " : "\nIuran sebulan: ")
                    .append(Formats.rupiah(diary.budget().need()));
        }
        return told.toString();
    }
}
