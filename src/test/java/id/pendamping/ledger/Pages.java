package id.pendamping.ledger;

import id.pendamping.engine.Effect.Note;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A page of a book in the making, one entry a day. */
final class Pages {

    static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 1);

    private final List<Note> notes = new ArrayList<>();

    Pages write(String about, Map<String, Object> values) {
        int number = notes.size();
        notes.add(new Note("in:" + number + "#0", "p1", Instant.EPOCH.plusSeconds(number), about, values));
        return this;
    }

    List<Note> notes() {
        return notes;
    }
}
