package id.pendamping.ledger;

import id.pendamping.engine.Effect.Note;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Books in a map. */
public final class InMemoryLedgers implements Ledgers {

    private final Map<String, Note> entries = new LinkedHashMap<>();

    @Override
    public synchronized void append(Note note) {
        entries.putIfAbsent(note.id(), note);
    }

    @Override
    public synchronized List<Note> page(String person, String opening) {
        String book = opening.substring(0, opening.indexOf('.') + 1);
        List<Note> page = new ArrayList<>();
        entries.values().stream().filter(note -> note.person().equals(person) && note.about().startsWith(book))
                .forEach(note -> {
                    if (note.about().equals(opening)) {
                        page.clear();
                    }
                    page.add(note);
                });
        return page;
    }

    @Override
    public synchronized void erase(String person) {
        entries.values().removeIf(note -> note.person().equals(person));
    }

    /** How many entries are kept about everybody. */
    public synchronized long count() {
        return entries.size();
    }
}
