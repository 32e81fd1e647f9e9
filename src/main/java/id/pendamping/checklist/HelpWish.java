package id.pendamping.checklist;

import id.pendamping.engine.Effect.Note;
import java.time.Instant;
import java.util.Map;

/**
 * A person's wish that somebody helps them with an item, or that this is no longer needed.
 *
 * @param obstacle the id of what stands in the way; empty where it was not said
 * @param words what they said of it themselves; empty for nothing
 */
public record HelpWish(String effect, String person, Instant at, String checklist, String item, boolean wanted,
        String obstacle, String words) {

    static HelpWish of(Note note) {
        return of(note.id(), note.person(), note.at(), note.values());
    }

    /** @param values as {@link #values} gives them */
    public static HelpWish of(String effect, String person, Instant at, Map<String, Object> values) {
        return new HelpWish(effect, person, at, word(values, "checklist"), word(values, "item"),
                Boolean.TRUE.equals(values.get("wanted")), word(values, "obstacle"), word(values, "words"));
    }

    private static String word(Map<String, Object> values, String name) {
        return String.valueOf(values.getOrDefault(name, ""));
    }

    /** What it says beyond who and when, as a store can keep it. */
    public Map<String, Object> values() {
        return Map.of("checklist", checklist, "item", item, "wanted", wanted, "obstacle", obstacle, "words", words);
    }
}
