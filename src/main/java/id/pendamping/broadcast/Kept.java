package id.pendamping.broadcast;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An audience or words that were given a name to be used again.
 *
 * @param author the person id of whoever keeps it; everybody who writes to many may use it
 * @param values as in the notes {@code broadcast.audience} and {@code broadcast.text}
 */
public record Kept(String id, Kind kind, String author, String name, Map<String, String> values, Instant at) {

    /** Longest name, in characters. */
    public static final int LONGEST_NAME = 60;

    public Kept {
        values = Map.copyOf(values);
    }

    /** What it is that is kept. */
    public enum Kind {
        AUDIENCE, TEXT;

        /** The name in notes and in the store. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> of(String id) {
            return AUDIENCE.id().equals(id)
                    ? Optional.of(AUDIENCE)
                    : TEXT.id().equals(id) ? Optional.of(TEXT) : Optional.empty();
        }
    }
}
