package id.pendamping.inbox;

import id.pendamping.engine.Conversation.Lease;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The drain leases of one start of one node.
 *
 * @param node the same after every start, so that a node knows what it left behind
 * @param boot different for every start
 */
record Leases(String node, String boot, MachineClock clock) {

    static final Duration LENGTH = Duration.ofSeconds(10);

    String holder() {
        return formerHolders() + boot;
    }

    /** How the holders of every start of this node begin. */
    String formerHolders() {
        return node + "/";
    }

    Lease fresh() {
        return new Lease(holder(), clock.instant().plus(LENGTH));
    }

    /** A lease that anybody may take at once. */
    Lease released() {
        return new Lease(holder(), clock.instant());
    }

    boolean isMine(@Nullable Lease lease) {
        return lease != null && lease.holder().equals(holder());
    }

    /** Whether a lease may be taken over: nobody's, expired, or held by a start of this node that is no more. */
    boolean mayTake(@Nullable Lease lease) {
        return lease == null || isFormer(lease) || isMine(lease) || lease.isExpired(clock.instant());
    }

    /** The moment at which to claim: what a dead start of this node held counts as expired, and nothing newer does. */
    Instant momentToTake(@Nullable Lease lease) {
        Instant now = clock.instant();
        return lease != null && isFormer(lease) && lease.until().isAfter(now) ? lease.until() : now;
    }

    private boolean isFormer(Lease lease) {
        return lease.holder().startsWith(formerHolders()) && !isMine(lease);
    }
}
