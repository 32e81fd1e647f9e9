package id.pendamping.helpdesk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was said or done about a request.
 *
 * @param id of the effect by which it was decided
 * @param person who asked for help, whoever said this
 * @param staff who of staff said or did it; null where it was the person, or nobody
 * @param words masked; empty for none
 * @param file the channel's id of a picture, voice note or document, or null
 */
public record Line(String id, String ticket, String person, Instant at, Kind kind, @Nullable String staff, String words,
        @Nullable String file) {

    /** What a line is. */
    public enum Kind {
        TEXT, PHOTO, VOICE, ANSWERED, ANSWERED_PHOTO, ANSWERED_VOICE, ANSWERED_DOCUMENT, TAKEN, CLOSED,
        /** An answer that could not be carried; its words are why. */
        REFUSED;

        /** Whether it is an answer of staff. */
        boolean isAnswer() {
            return this == ANSWERED || this == ANSWERED_PHOTO || this == ANSWERED_VOICE || this == ANSWERED_DOCUMENT;
        }
    }
}
