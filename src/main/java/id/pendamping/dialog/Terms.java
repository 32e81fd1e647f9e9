package id.pendamping.dialog;

import java.util.List;
import java.util.Map;

/**
 * What a room brings to the language of dialogs: what they may read of it, note in it and have drawn by it. A room that
 * brings something names its own in {@code META-INF/services}, so that nothing has to be told here of any room.
 */
public interface Terms {

    default List<Reading> readings() {
        return List.of();
    }

    /** The values that a note may have, by what it is about: {@code saving.entry} has {@code amount} and {@code day}. */
    default Map<String, List<String>> notes() {
        return Map.of();
    }

    /** The numbers and words that a drawing needs, by its name. */
    default Map<String, List<String>> drawings() {
        return Map.of();
    }

    /**
     * Names that a dialog may use once it lists their source under {@code reads}.
     *
     * @param parts what stands behind the source: {@code open} of {@code clinic.open}
     */
    record Reading(String source, Size size, List<String> parts) {

        public Reading {
            parts = List.copyOf(parts);
        }

        public Reading(String source, Size size, String... parts) {
            this(source, size, List.of(parts));
        }

        /** What is kept about a person, as it is told to them. */
        public static Reading stored(String... parts) {
            return new Reading("stored", Size.TELLING, parts);
        }

        List<Name> names() {
            return parts.stream().map(part -> new Name(source + "." + part, () -> size.characters, Map.of(), source))
                    .toList();
        }
    }

    /** How long a value becomes when it is shown. */
    enum Size {
        PHRASE(Speech.LONGEST_PHRASE), LINK(2 * Speech.LONGEST_PHRASE), NAMES(600), TELLING(Name.LONGEST_TELLING);

        private final int characters;

        Size(int characters) {
            this.characters = characters;
        }
    }
}
