package id.pendamping.checklist;

import id.pendamping.engine.Effect.Note;
import id.pendamping.engine.ItemState;
import java.time.Instant;
import java.util.Map;

/**
 * What a person said of one item of a checklist at one moment.
 *
 * @param effect the id of the effect that brought it; the same one says the same
 */
public record ItemProgress(String effect, String person, Instant at, String checklist, String item, ItemState state) {

    static ItemProgress of(Note note) {
        return of(note.id(), note.person(), note.at(), note.values());
    }

    /** @param values as {@link #values} gives them */
    public static ItemProgress of(String effect, String person, Instant at, Map<String, Object> values) {
        return new ItemProgress(effect, person, at, String.valueOf(values.get("checklist")),
                String.valueOf(values.get("item")), ItemState.ofNote(values));
    }

    /** The same without the person's own words, which nobody needs once they said something else. */
    public ItemProgress withoutWords() {
        return new ItemProgress(effect, person, at, checklist, item, new ItemState(state.status(), state.evidence(),
                state.obstacle(), "", state.day(), state.helpWanted()));
    }

    /** What it says beyond who and when, as a store can keep it. */
    public Map<String, Object> values() {
        return state.note(checklist, item);
    }
}
