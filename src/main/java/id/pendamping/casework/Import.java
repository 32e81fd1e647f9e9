package id.pendamping.casework;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of people that was taken in.
 *
 * @param id the fingerprint of the file, and how often it was taken in and given up before
 * @param by the person id of whoever did it
 * @param lines which lines of the file became people
 * @param undone when it was given up again, or null
 */
public record Import(String id, Instant at, String by, List<Integer> lines, @Nullable Instant undone) {

    public Import {
        lines = List.copyOf(lines);
    }

    /** Who came out of a line of it. */
    String person(int line) {
        return Welcoming.personOf("import " + id + " " + line);
    }
}
