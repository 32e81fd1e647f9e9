package id.pendamping.inbox;

import id.pendamping.engine.Conversation.InFlight;
import id.pendamping.inbox.Conversations.Settled;
import id.pendamping.inbox.Conversations.Settlement;
import id.pendamping.inbox.Conversations.StoreAway;
import id.pendamping.outbox.Rest;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holding the lease on one chat: every write renews it, waiting renews it in time, and once it is lost nothing may be
 * sent any more.
 */
final class Holding implements Rest {

    private static final Duration RENEW_AFTER = Duration.ofSeconds(4);

    private final Backlog backlog;
    private final Conversations conversations;
    private final Leases leases;
    private final Rest sleep;
    private Instant renewed;
    private boolean lost;

    Holding(Backlog backlog, Conversations conversations, Leases leases, Rest sleep) {
        this.backlog = backlog;
        this.conversations = conversations;
        this.leases = leases;
        this.sleep = sleep;
        this.renewed = leases.clock().instant();
    }

    /** Waits for as long as the store is away. {@code Lost} also when waiting was given up. */
    Settled settle(Set<String> done, @Nullable Long shown, @Nullable InFlight next, boolean letGo) {
        for (int failures = 1;; failures++) {
            try {
                Settled settled = conversations.settle(
                        new Settlement(backlog.chat(), done, shown, next, leases.fresh(), letGo));
                renewed = leases.clock().instant();
                lost = settled instanceof Settled.Lost;
                if (!lost) {
                    backlog.marked(next);
                }
                return settled;
            } catch (StoreAway e) {
                if (!sleep.rest(Backoff.STORE.after(failures))) {
                    return new Settled.Lost();
                }
            }
        }
    }

    /** Shows in the store that sending this message begins. @return false when nothing may be sent any more */
    boolean mark(InFlight next) {
        return !(settle(Set.of(), null, next, false) instanceof Settled.Lost);
    }

    /** Sleeps that long and keeps the lease. */
    @Override
    public boolean rest(Duration duration) {
        Duration left = duration;
        do {
            Duration slice = left.compareTo(RENEW_AFTER) > 0 ? RENEW_AFTER : left;
            if (!slice.isZero() && !sleep.rest(slice) || !keep()) {
                return false;
            }
            left = left.minus(slice);
        } while (left.isPositive());
        return true;
    }

    /** After the lease was found to be held again. */
    void regained() {
        lost = false;
        renewed = leases.clock().instant();
    }

    boolean isLost() {
        return lost;
    }

    /** Lets the next one take over at once, as far as that can be done now. */
    void release() {
        try {
            conversations
                    .settle(new Settlement(backlog.chat(), Set.of(), null, backlog.leaves(), leases.released(), true));
        } catch (StoreAway e) {
            // It expires by itself.
        }
    }

    private boolean keep() {
        boolean due = Duration.between(renewed, leases.clock().instant()).compareTo(RENEW_AFTER) >= 0;
        return !due || !(settle(Set.of(), null, backlog.marked(), false) instanceof Settled.Lost);
    }
}
