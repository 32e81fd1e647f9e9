package id.pendamping.ledger;

import id.pendamping.engine.Effect.Note;
import java.util.List;

/**
 * Where the books are kept: one entry per effect id, never changed. A book is what stands before the dot of
 * {@link Note#about()}: {@code saving}, {@code arisan}.
 */
public interface Ledgers {

    /** Writes one entry; the same effect again changes nothing. */
    void append(Note note);

    /**
     * What was written into a book since its newest page was begun, with that beginning, oldest first; everything where
     * no page was begun. The order is that of writing, whatever the clock said.
     *
     * @param opening what begins a page: {@code saving.plan}
     */
    List<Note> page(String person, String opening);

    void erase(String person);
}
