package id.pendamping.outbox;

import id.pendamping.chat.ChatId;
import java.time.Instant;

/**
 * Something one person is told without having just asked for it, written down before it is sent. It holds no words: they
 * are made when it goes out.
 *
 * @param id what it is about and for whom; the same id is queued once, whatever happens
 * @param source the {@link BulkSource} that makes the message
 * @param person the random id of the person, so that everything for them can be cancelled
 * @param about the source's own key
 * @param notBefore when it may go out
 * @param rank who goes first among those that may go out now; smaller first
 */
public record BulkRow(String id, String source, ChatId chat, String person, String about, Instant notBefore, int rank) {

    /** The rank of what somebody booked or asked for: nothing goes before it, and it keeps no distance from the rest. */
    public static final int BOOKED = 0;
}
