package id.pendamping.outcome;

import id.pendamping.engine.Effect.SaveEvent;
import id.pendamping.outcome.Course.Saving;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/** Folds the entries of the saving diary, without those that were taken back. */
final class SavingFolding {

    private final Map<String, SaveEvent> entries = new LinkedHashMap<>();

    void enter(SaveEvent event) {
        entries.put(event.id(), event);
    }

    void strike(SaveEvent event) {
        entries.remove(Folding.word(event, "entry"));
    }

    Saving all() {
        if (entries.isEmpty()) {
            return Saving.NONE;
        }
        TreeSet<LocalDate> days = new TreeSet<>();
        entries.values().forEach(entry -> BillFolding.day(entry, "day").ifPresent(days::add));
        long rupiah = entries.values().stream().mapToLong(entry -> Folding.number(entry, "amount")).sum();
        return new Saving(entries.size(), rupiah, days.size(), days.isEmpty() ? null : days.first(),
                days.isEmpty() ? null : days.last());
    }
}
