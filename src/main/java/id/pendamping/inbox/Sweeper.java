package id.pendamping.inbox;

import id.pendamping.chat.ChatId;
import java.util.List;

/**
 * Finds what nobody is carrying out any more: conversations whose lease has expired, and at first also what this node
 * held before it was started again.
 */
final class Sweeper {

    static final int AT_ONCE = 500;

    private final Conversations conversations;
    private final Drainer drainer;
    private final Leases leases;
    private boolean formerTaken;

    Sweeper(Conversations conversations, Drainer drainer, Leases leases) {
        this.conversations = conversations;
        this.drainer = drainer;
        this.leases = leases;
    }

    void sweep() {
        List<ChatId> abandoned = conversations.abandoned(leases.clock().instant(),
                formerTaken ? "" : leases.formerHolders(), AT_ONCE);
        abandoned.forEach(drainer::adopt);
        formerTaken |= abandoned.size() < AT_ONCE;
    }
}
