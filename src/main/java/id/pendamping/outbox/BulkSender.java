package id.pendamping.outbox;

import id.pendamping.outbox.BulkClaims.Hold;
import id.pendamping.outbox.BulkSource.Look;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes one claimed row to its outcome, or puts it back. */
final class BulkSender {

    /** How long a request can last at the very most; only then may others call its outcome unknown. */
    static final Duration LONGEST = Duration.ofSeconds(60);

    /** Where the channel did not say how long to wait. */
    static final Duration AGAIN = Duration.ofSeconds(30);

    /** Until this program may have learnt to serve the channel. */
    static final Duration UNSERVED = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(BulkSender.class);
    private static final Duration NAP = Duration.ofSeconds(1);

    private final Sources sources;
    private final Channels channels;
    private final SendingRules rules;
    private final BulkClaims claims;
    private final Telling telling;
    private final Host host;
    private final InstantSource clock;

    BulkSender(Sources sources, Channels channels, SendingRules rules, BulkClaims claims, Telling telling, Host host,
            InstantSource clock) {
        this.sources = sources;
        this.channels = channels;
        this.rules = rules;
        this.claims = claims;
        this.telling = telling;
        this.host = host;
        this.clock = clock;
    }

    /**
     * @param until when the claim ends, in machine time
     * @return null, or when this row is tried again, before the others of its chat
     */
    @Nullable
    Instant send(BulkRow row, Instant until) {
        if (!channels.serves(row.chat())) {
            return putBack(row, clock.instant().plus(UNSERVED));
        }
        if (!channels.takesUnasked(row.chat())) {
            settle(row, new BulkOutcome.Dropped(row.chat().channel()));
            return null;
        }
        return switch (sources.look(row, clock.instant())) {
            case Look.Send(var message) -> channels.pass(row.chat(), Urgency.BULK, waiting(row, until))
                    && goesOn(row, until)
                            ? deliver(row, () -> channels.send(row.chat(), message, null))
                            : putBack(row, row.notBefore());
            case null -> putBack(row, clock.instant().plus(Sources.TRY_AGAIN));
            case Look.Drop(var reason) -> {
                settle(row, new BulkOutcome.Dropped(reason));
                yield null;
            }
            case Look.Later(var notBefore) -> {
                stored(() -> claims.postpone(row.id(), host.holder(), notBefore));
                yield null;
            }
        };
    }

    Instant putBack(BulkRow row, Instant due) {
        stored(() -> claims.putBack(row.id(), host.holder(), due));
        return due;
    }

    private @Nullable Instant deliver(BulkRow row, Supplier<Delivery> request) {
        Instant now = host.machineNow();
        try {
            if (!claims.begin(row.id(), new Hold(host.holder(), now.plus(LONGEST)), now)) {
                return null;
            }
        } catch (RuntimeException e) {
            // It may stand there as being sent, and it was not.
            LOG.warn("a row could not be marked and is put back: {}", e.getClass().getName());
            return putBack(row, row.notBefore());
        }
        Delivery delivery = request.get();
        if (delivery instanceof Delivery.NotSent(var retryAfter)) {
            return putBack(row, clock.instant().plus(retryAfter == null ? AGAIN : retryAfter));
        }
        settle(row, outcome(delivery));
        return null;
    }

    private void settle(BulkRow row, BulkOutcome outcome) {
        Instant at = clock.instant();
        if (stored(() -> claims.settle(row.id(), host.holder(), outcome, at))) {
            try {
                telling.tell(new BulkOutcomes.Settled(row, outcome, at));
            } catch (RuntimeException e) {
                LOG.warn("an outcome is told later: {}", e.getClass().getName());
            }
        }
    }

    private static BulkOutcome outcome(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Sent(var messageId, var poll) -> new BulkOutcome.Sent(messageId, poll);
            case Delivery.Blocked() -> new BulkOutcome.Blocked();
            case Delivery.Failed(var reason) -> new BulkOutcome.Failed(reason);
            case Delivery.Unknown() -> new BulkOutcome.Unknown();
            case Delivery.NotSent(var retryAfter) -> throw new IllegalArgumentException("not an outcome");
        };
    }

    /** Waits for its turn, but not beyond the claim, nor when sending is stopped meanwhile. */
    private Rest waiting(BulkRow row, Instant until) {
        return duration -> {
            Duration left = duration;
            while (goesOn(row, until)) {
                if (left.isZero()) {
                    return true;
                }
                Duration nap = left.compareTo(NAP) > 0 ? NAP : left;
                if (!host.rest(nap)) {
                    return false;
                }
                left = left.minus(nap);
            }
            return false;
        };
    }

    private boolean goesOn(BulkRow row, Instant until) {
        return host.mayBegin() && rules.begins(row.chat()) && host.machineNow().isBefore(until);
    }

    /** Waits for as long as the store is away. @return what the work answered; false when waiting was given up */
    private boolean stored(BooleanSupplier work) {
        while (true) {
            try {
                return work.getAsBoolean();
            } catch (RuntimeException e) {
                LOG.warn("the outcome of a row could not be stored yet: {}", e.getClass().getName());
                if (!host.rest(NAP)) {
                    return false;
                }
            }
        }
    }
}
