package id.pendamping.dialog;

import java.util.Map;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A name that expressions may use.
 *
 * @param id for example {@code answer} or {@code person.work}
 * @param longest the most characters its value takes when it is shown; asked for when everything is read
 * @param words how its values are said, where they are not said as they are
 * @param source what a dialog has to list under {@code reads} to use it, or null
 */
record Name(String id, IntSupplier longest, Map<String, LocalText> words, @Nullable String source) {

    /** What typed answers are cut to. */
    static final int LONGEST_ANSWER = 1000;
    /** What a feature may tell about a person in one piece. */
    static final int LONGEST_TELLING = 1000;

    static Name of(String id, int longest) {
        return new Name(id, () -> longest, Map.of(), null);
    }
}
