package id.pendamping.outbox;

import id.pendamping.chat.ChatId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Bulk rows as the sending loop sees them. Every change names who holds the row, and is one conditional write: whatever
 * several nodes do at once, a row begins to be sent once.
 */
public interface BulkClaims {

    /**
     * Takes rows that may go out now: by rank, then by the moment since which they may be claimed.
     *
     * @param now the time people live in
     * @param only the chats whose rows are taken, null for all
     */
    List<BulkRow> claim(Hold hold, Instant now, int limit, @Nullable Set<ChatId> only);

    /**
     * Marks a row just before its request goes out.
     *
     * @param hold who sends, and until when that can last
     * @return false when it must not be sent: cancelled, erased, or no longer the holder's
     */
    boolean begin(String id, Hold hold, Instant machineNow);

    /** Writes the outcome of a claimed or sending row of this holder. @return false where there is none any more */
    boolean settle(String id, String holder, BulkOutcome outcome, Instant at);

    /**
     * Queues a claimed or sending row of this holder again, which was certainly not shown. The row stays as it is, so
     * that its source still sees how late it has become.
     *
     * @param due when it may be claimed again
     */
    boolean putBack(String id, String holder, Instant due);

    /** Queues a claimed row of this holder for another time, as its source wants it. */
    boolean postpone(String id, String holder, Instant notBefore);

    /**
     * Takes up what was left behind by holders whose time is over, and by former starts of this node: claimed rows are
     * queued again, of rows that were being sent nobody knows the outcome, and outcomes that they did not get to tell
     * are for anybody to tell.
     *
     * @param holder whose own sending rows are left alone
     * @param formerHolders how the holders of every start of this node begin
     * @param at when the outcome became known, in the time people live in
     */
    void recover(String holder, String formerHolders, Instant machineNow, Instant at);

    /** The right to deal with a row, in machine time. @param holder node and boot */
    record Hold(String holder, Instant until) {
    }
}
