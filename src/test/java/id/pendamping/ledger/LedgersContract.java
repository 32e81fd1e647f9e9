package id.pendamping.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.engine.Effect.Note;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of books must do. {@link #open} answers an empty one. */
public abstract class LedgersContract {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    private Ledgers ledgers;

    protected abstract Ledgers open();

    /** How many entries are kept about everybody, read behind the port's back. */
    protected abstract long kept();

    @BeforeEach
    void openStore() {
        ledgers = open();
    }

    @Test
    void keepsAnEntryOncePerEffect() {
        Note entry = entry("in:1#0", "p1", 0, 5_000);
        ledgers.append(entry);
        ledgers.append(entry);
        ledgers.append(entry("in:2#0", "p1", 1, 5_000));
        assertThat(kept()).isEqualTo(2);
        assertThat(ledgers.page("p1", Diary.PLAN)).startsWith(entry).hasSize(2);
    }

    @Test
    void givesBackEveryKindOfValue() {
        Note group = note("in:1#0", "p1", 0, Arisan.GROUP, Map.of("name", "Melati", "members", List.of("Ani", "Bu Sri"),
                "amount", 5_000L, "day", LocalDate.of(2026, 11, 21)));
        ledgers.append(group);
        assertThat(ledgers.page("p1", Arisan.GROUP)).containsExactly(group);
    }

    @Test
    void beginsAPageWithItsNewestOpening() {
        ledgers.append(entry("in:1#0", "p1", 0, 1_000));
        ledgers.append(plan("in:2#0", "p1", 1));
        ledgers.append(entry("in:3#0", "p1", 2, 2_000));
        ledgers.append(plan("in:4#0", "p1", 3));
        ledgers.append(entry("in:5#0", "p1", 4, 3_000));
        assertThat(ledgers.page("p1", Diary.PLAN)).extracting(Note::id).containsExactly("in:4#0", "in:5#0");
    }

    @Test
    void keepsTheOrderOfWritingWhateverTheClockSaid() {
        ledgers.append(entry("in:9#0", "p1", 5, 1_000));
        ledgers.append(plan("in:8#0", "p1", 5));
        ledgers.append(entry("in:7#10", "p1", 5, 3_000));
        ledgers.append(entry("in:7#9", "p1", 0, 2_000));
        ledgers.append(plan("in:8#0", "p1", 5));
        assertThat(ledgers.page("p1", Diary.PLAN)).extracting(Note::id).containsExactly("in:8#0", "in:7#10",
                "in:7#9");
    }

    @Test
    void keepsBooksAndPeopleApart() {
        ledgers.append(plan("in:1#0", "p1", 0));
        ledgers.append(plan("in:2#0", "p2", 1));
        ledgers.append(note("in:3#0", "p1", 2, Arisan.GROUP, Map.of("name", "Melati")));
        assertThat(ledgers.page("p1", Diary.PLAN)).extracting(Note::id).containsExactly("in:1#0");
        assertThat(ledgers.page("p1", Arisan.GROUP)).extracting(Note::id).containsExactly("in:3#0");
        assertThat(ledgers.page("nobody", Diary.PLAN)).isEmpty();
    }

    @Test
    void erasesOnePersonOnly() {
        ledgers.append(plan("in:1#0", "p1", 0));
        ledgers.append(entry("in:2#0", "p1", 1, 5_000));
        ledgers.append(entry("in:3#0", "p2", 1, 5_000));
        ledgers.erase("p1");
        ledgers.erase("p1");
        assertThat(kept()).isEqualTo(1);
        assertThat(ledgers.page("p1", Diary.PLAN)).isEmpty();
    }

    private static Note plan(String id, String person, int minute) {
        return note(id, person, minute, Diary.PLAN, Map.of("goal", 140_000L));
    }

    private static Note entry(String id, String person, int minute, long amount) {
        return note(id, person, minute, Diary.ENTRY, Map.of("amount", amount));
    }

    private static Note note(String id, String person, int minute, String about, Map<String, Object> values) {
        return new Note(id, person, NOON.plusSeconds(60L * minute), about, values);
    }
}
