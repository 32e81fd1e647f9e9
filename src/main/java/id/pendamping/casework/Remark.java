package id.pendamping.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody of the team noted of a person: an interview, a visit, something they said.
 *
 * @param id of the effect by which it was written
 * @param by the person id of whoever wrote it
 * @param kind how they came to know
 * @param words without long numbers; empty when their time is over
 */
public record Remark(String id, String person, Instant at, String by, Kind kind, Theme theme, String words) {

    /** The words are kept so long, the theme as long as the person is. */
    public static final Duration KEPT = Duration.ofDays(365);
    public static final int LONGEST = 1_000;

    private static final String NUMBER = "\\d(?:[ .\\-]?\\d){7,}";

    /** How somebody of the team came to know; a note without one is of another kind. */
    public enum Kind {
        INTERVIEW,
        /** Several people talked, for example a focus group. */
        GROUP,
        /** They were there and saw it. */
        VISIT, OTHER;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> of(String id) {
            return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
        }
    }

    /** What it is about; themes are counted, words are read. */
    public enum Theme {
        INCOME, KNOWLEDGE, PROCEDURE, DOCUMENTS, ACCESS, TRUST, FAMILY, SERVICE, SUCCESS, OTHER;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Theme> of(String id) {
            return Arrays.stream(values()).filter(theme -> theme.id().equals(id)).findFirst();
        }
    }

    /** Numbers of cards and telephones do not belong in a note. */
    static String masked(String words) {
        String said = words.strip();
        return said.substring(0, Math.min(LONGEST, said.length())).replaceAll(NUMBER, "•••");
    }
}
