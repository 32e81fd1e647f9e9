package id.pendamping.outbox;

import id.pendamping.chat.ChatId;
import java.time.Duration;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Keeps a channel within what it allows, beforehand, because refusals cost far more than waiting: each chat's own pace,
 * one rate for all in order of urgency and arrival, and silence for as long as the channel asked for it.
 */
final class Pace {

    private static final int SPARE_FOR_SIGNS = 2;
    private static final double UNUSED = 1;

    /** Less than what {@link LastSecond} keeps in reserve, so that no second holds more than allowed all the same. */
    private static final long LATE_NANOS = 4_000_000;

    private final LongSupplier nanos;
    private final boolean limited;
    private final ChatPaces chats = new ChatPaces();
    private final WaitingLine line = new WaitingLine();
    private final LastSecond lastSecond;
    private final AtomicLong closedUntil = new AtomicLong(Long.MIN_VALUE);
    private final AtomicLong refusals = new AtomicLong();
    private volatile Throttle throttle;

    /**
     * @param ceiling messages a second; empty for no limit but the channel's own refusals
     * @param nanos time that only goes forward, beginning near zero
     */
    Pace(OptionalDouble ceiling, LongSupplier nanos) {
        this.nanos = nanos;
        this.limited = ceiling.isPresent();
        this.throttle = Throttle.at(ceiling.orElse(UNUSED));
        this.lastSecond = new LastSecond(ceiling.orElse(UNUSED));
    }

    /** Waits until this message may go. */
    boolean pass(ChatId chat, Urgency urgency, Rest rest) {
        if (!limited) {
            return until(rest, this::untilOpen);
        }
        if (!until(rest, () -> chats.wait(chat, nanos.getAsLong(), 0))) {
            return false;
        }
        boolean open = urgency == Urgency.EDIT
                ? until(rest, this::untilOpen)
                : line.atFront(urgency, rest, () -> takeNext(urgency, rest));
        if (open) {
            chats.sent(chat, nanos.getAsLong());
        }
        return open;
    }

    /** Whether a sign that can be left out may go now, with room left for what matters. */
    boolean passNow(ChatId chat) {
        long now = nanos.getAsLong();
        if (untilOpen() > 0 || (limited && chats.wait(chat, now, SPARE_FOR_SIGNS) > 0)) {
            return false;
        }
        if (limited) {
            chats.sent(chat, now);
        }
        return true;
    }

    /** The channel refused and asked for silence. */
    void refused(Duration retryAfter) {
        long now = nanos.getAsLong();
        long until = now + retryAfter.toNanos();
        refusals.incrementAndGet();
        // The refusals that were under way together are one.
        if (closedUntil.getAndUpdate(before -> Math.max(before, until)) <= now) {
            throttle = throttle.refused(now, until);
        }
    }

    /** Somebody else was told to be silent that long. */
    void closeFor(Duration wait) {
        long until = nanos.getAsLong() + wait.toNanos();
        closedUntil.updateAndGet(before -> Math.max(before, until));
    }

    /** Messages a second that are dared now; empty for no limit. */
    OptionalDouble rate() {
        return limited ? OptionalDouble.of(throttle.rate(nanos.getAsLong())) : OptionalDouble.empty();
    }

    long refusals() {
        return refusals.get();
    }

    int waiting() {
        return line.length();
    }

    private boolean takeNext(Urgency urgency, Rest rest) {
        long due = Long.MAX_VALUE;
        for (long left = untilNext(urgency); left > 0; left = untilNext(urgency)) {
            due = nanos.getAsLong() + left;
            if (!rest.rest(Duration.ofNanos(left))) {
                return false;
            }
        }
        long now = nanos.getAsLong();
        // What wakes up a little late took its place when it was due: otherwise every delay would slow down all to come.
        lastSecond.sent(Math.min(now, Math.max(due, now - LATE_NANOS)));
        return true;
    }

    private long untilNext(Urgency urgency) {
        long now = nanos.getAsLong();
        double rate = throttle.rate(now);
        return Math.max(untilOpen(),
                urgency == Urgency.BULK ? lastSecond.waitEvenly(rate, now) : lastSecond.wait(rate, now));
    }

    private long untilOpen() {
        long until = closedUntil.get();
        return until == Long.MIN_VALUE ? 0 : until - nanos.getAsLong();
    }

    private static boolean until(Rest rest, LongSupplier wait) {
        for (long left = wait.getAsLong(); left > 0; left = wait.getAsLong()) {
            if (!rest.rest(Duration.ofNanos(left))) {
                return false;
            }
        }
        return true;
    }
}
