package id.pendamping.engine;

import id.pendamping.chat.ChatId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where one talk stands: the one document that a turn reads and writes.
 *
 * @param person the random id under which records about this person are kept; says nothing by itself
 * @param version counts the turns; a commit names the version it has read
 * @param waitNo counts the questions; buttons and wake-ups carry the number of their question
 * @param wakeAt when silence on the open question is next acted upon, or null
 * @param pending effects that are decided and not yet done, oldest first
 * @param inFlight the message that is being sent, or null
 * @param seen ids of the last inbounds, newest last, at most {@link #SEEN}
 * @param lease who drains the pending effects, or null
 * @param shownMessage the channel's id of the message that shows the open question, or null
 * @param lastTap the last pressed button, to know a double press
 */
public record Conversation(ChatId chat, String person, long version, Position position, Standing standing, int waitNo,
        @Nullable Instant wakeAt, List<Effect> pending, @Nullable InFlight inFlight, List<String> seen,
        @Nullable Lease lease, @Nullable Long shownMessage, @Nullable LastTap lastTap) {

    /** How many inbound ids are remembered. */
    public static final int SEEN = 100;

    public Conversation {
        pending = List.copyOf(pending);
        seen = List.copyOf(seen);
    }

    /** A talk that has not begun. */
    public static Conversation fresh(ChatId chat, String person, Standing standing) {
        return new Conversation(chat, person, 0, Position.IDLE, standing, 0, null, List.of(), null, List.of(), null,
                null, null);
    }

    public boolean hasSeen(String inboundId) {
        return seen.contains(inboundId);
    }

    /** @param attempts how often sending was begun, 1 for the first time */
    public record InFlight(String effectId, int attempts) {
    }

    /**
     * The right to drain, in machine time.
     *
     * @param holder node and boot
     */
    public record Lease(String holder, Instant until) {

        public boolean isExpired(Instant machineNow) {
            return !until.isAfter(machineNow);
        }
    }

    public record LastTap(String data, Instant at) {
    }
}
