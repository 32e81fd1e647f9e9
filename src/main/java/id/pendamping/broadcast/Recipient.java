package id.pendamping.broadcast;

import id.pendamping.chat.ChatId;
import java.time.Instant;
import java.util.Locale;

/**
 * One person of a frozen audience: one row for each broadcast and person, whatever happens.
 *
 * @param arm of a trial, from 0; {@link #NO_ARM} for whoever takes no part in one
 * @param word why it was not sent, empty otherwise
 * @param at when that became so
 */
public record Recipient(String broadcast, String person, ChatId chat, int arm, State state, String word, Instant at) {

    /** They get the first variant, and are counted in no arm. */
    static final int NO_ARM = -1;

    /** The name of a recipient's row in the outbox. */
    String row() {
        return BroadcastSource.ROW + broadcast + "/" + person;
    }

    /** How it stands with one person. */
    public enum State {
        /** Written down. */
        FROZEN,
        /** Handed to the outbox, and due. */
        QUEUED,
        /** In the outbox until a better hour. */
        POSTPONED,
        /** These four are for ever. {@link #HELD} is the arm of a trial that gets nothing. */
        SENT, DROPPED, UNKNOWN, HELD;

        public boolean isFinal() {
            return this == SENT || this == DROPPED || this == UNKNOWN || this == HELD;
        }

        /** The name in the store. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
