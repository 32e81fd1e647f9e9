package id.pendamping.feedback;

import id.pendamping.engine.Effect.Note;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one person thought of one help.
 *
 * @param id of the effect that it was decided by
 * @param about the dialog that helped
 * @param stars from 1 to 5
 * @param word what they added in their own words, or null
 */
public record Rating(String id, String person, Instant at, String about, int stars, @Nullable String word) {

    /** What the note of a dialog is called. */
    static final String NOTE = "feedback.rating";
    private static final String STARS = "[1-5]";

    /** @return empty for a note that holds no stars */
    static Optional<Rating> of(Note note) {
        String stars = String.valueOf(note.values().get("stars"));
        if (!stars.matches(STARS)) {
            return Optional.empty();
        }
        Object word = note.values().get("word");
        return Optional.of(new Rating(note.id(), note.person(), note.at(),
                String.valueOf(note.values().getOrDefault("about", "")), Integer.parseInt(stars),
                word == null ? null : String.valueOf(word)));
    }
}
