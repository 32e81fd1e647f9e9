package id.pendamping.inbox;

import id.pendamping.chat.ChatId;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Conversation.InFlight;
import id.pendamping.engine.Conversation.Lease;
import id.pendamping.engine.Turn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where conversations are kept, one document each, changed field by field and never replaced. Every write is durable
 * when it returns. A store that is away throws {@link StoreAway}.
 */
public interface Conversations {

    Optional<Conversation> find(ChatId chat);

    /**
     * The one write of a turn. Nothing is changed, and the answer is false, when the conversation is no longer as it was
     * read: another version, or another lease. A lease counts as another one when
     * <ul>
     * <li>the commit leaves the lease alone or finds none, and the holder differs from the one that was read;
     * <li>the commit takes over somebody else's lease, and that lease is no longer exactly the one that was read.
     * </ul>
     * A lease that was read as the committer's own is not compared: it may be renewed or dropped in between.
     */
    boolean commit(Commit commit);

    /**
     * Takes done effects out of the pending list without touching the version, and marks the next message. Asked to let
     * go, it drops the lease in the same write if nothing else is pending by then; otherwise the lease is kept.
     */
    Settled settle(Settlement settlement);

    /** Takes or renews the lease if it is free, expired or already the holder's; answers the document after it. */
    Optional<Conversation> claim(ChatId chat, Lease lease, Instant machineNow);

    /** Conversations whose {@code wakeAt} has come, oldest first. */
    List<Due> due(Instant now, int limit);

    /**
     * Conversations with pending effects whose lease has expired or whose holder begins with this prefix.
     *
     * @param formerHolderPrefix empty for none
     */
    List<ChatId> abandoned(Instant machineNow, String formerHolderPrefix, int limit);

    /**
     * @param read the conversation as the turn saw it; version and lease must still be the same
     * @param inboundId joins the seen ids
     * @param lease the lease from now on, or null to leave a foreign one as it is
     * @param inFlight the first message of the pending list when there was none, or null to leave it
     * @param replacesPending whether the turn's effects take the place of unsent messages instead of joining them;
     *        records that are not yet done stay, before them
     * @param heardAt when the person wrote or pressed something, or null where nobody did
     */
    record Commit(Conversation read, String inboundId, Turn turn, @Nullable Lease lease, @Nullable InFlight inFlight,
            boolean replacesPending, @Nullable Instant heardAt) {

        public Commit(Conversation read, String inboundId, Turn turn, @Nullable Lease lease,
                @Nullable InFlight inFlight, boolean replacesPending) {
            this(read, inboundId, turn, lease, inFlight, replacesPending, null);
        }

    }

    /**
     * @param done ids of the effects that are done
     * @param shownMessage the channel's id of the question that is shown now, or null to leave it
     * @param next the message to mark as in flight, or null for none
     * @param lease the renewed lease
     * @param letGo whether to drop the lease if nothing else is pending by then
     */
    record Settlement(ChatId chat, Set<String> done, @Nullable Long shownMessage, @Nullable InFlight next, Lease lease,
            boolean letGo) {
    }

    /** What became of a settlement. */
    sealed interface Settled {

        /** Done; the lease is still the holder's, and more may be pending. */
        record Kept() implements Settled {
        }

        /**
         * Done, nothing is pending, and the lease is free.
         *
         * @param left the conversation as this write left it
         */
        record LetGo(Conversation left) implements Settled {
        }

        /** The lease was not the holder's any more; nothing was changed. */
        record Lost() implements Settled {
        }
    }

    record Due(ChatId chat, int waitNo) {
    }

    /** The store does not answer. */
    final class StoreAway extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public StoreAway(Throwable cause) {
            super("the store does not answer", cause);
        }
    }
}
