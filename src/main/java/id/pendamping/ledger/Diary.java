package id.pendamping.ledger;

import id.pendamping.engine.Effect.Note;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one person saves for one bill: the plan, and what was put aside since it was made. All amounts are whole rupiah.
 *
 * @param entries oldest first, without those that were taken back
 * @param pausedUntil the day until which the person wants to be left alone about it, or null
 * @param budget what the household budget said is needed, or null
 */
public record Diary(@Nullable Plan plan, List<Entry> entries, @Nullable LocalDate pausedUntil,
        @Nullable Budget budget) {

    static final String PLAN = "saving.plan";
    static final String ENTRY = "saving.entry";
    static final String STRIKE = "saving.strike";
    static final String PAUSE = "saving.pause";
    static final String BUDGET = "saving.budget";
    static final List<String> NOTES = List.of(PLAN, ENTRY, STRIKE, PAUSE, BUDGET);

    public Diary {
        entries = List.copyOf(entries);
    }

    /**
     * @param due when the bill has to be paid, or null when nobody knows
     * @param rhythm {@code daily} or {@code weekly}
     * @param days working days a month
     * @param bill what it is for, a short word
     * @param carried what was there already when the plan was made
     */
    public record Plan(long goal, @Nullable LocalDate due, String rhythm, long days, String bill, long carried) {
    }

    /** @param id names the entry when it is taken back */
    public record Entry(String id, long amount, @Nullable LocalDate day) {
    }

    /** @param need rupiah a month, over so many working days */
    public record Budget(long need, long days) {
    }

    /** Everything that was put aside for the bill. */
    public long total() {
        long carried = plan == null ? 0 : plan.carried();
        return carried + entries.stream().mapToLong(Entry::amount).sum();
    }

    public Optional<Entry> last() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.getLast());
    }

    /** Reads a page as it was written. */
    static Diary of(List<Note> page) {
        List<Written> notes = Written.standing(page, STRIKE);
        Plan plan = notes.stream().filter(note -> note.isAbout(PLAN)).reduce((earlier, later) -> later)
                .map(note -> new Plan(note.number("goal"), note.day("due"), note.text("rhythm"), note.number("days"),
                        note.text("bill"), note.number("carried")))
                .orElse(null);
        List<Entry> entries = notes.stream().filter(note -> note.isAbout(ENTRY))
                .map(note -> new Entry(note.note().id(), note.number("amount"), note.day("day"))).toList();
        LocalDate paused = notes.stream().filter(note -> note.isAbout(PAUSE)).reduce((earlier, later) -> later)
                .map(note -> note.day("until")).orElse(null);
        Budget budget = notes.stream().filter(note -> note.isAbout(BUDGET)).reduce((earlier, later) -> later)
                .map(note -> new Budget(note.number("need"), note.number("days"))).orElse(null);
        return new Diary(plan, entries, paused, budget);
    }
}
