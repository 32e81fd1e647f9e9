package id.pendamping.inbox;

import id.pendamping.chat.Inbound.Wake;
import id.pendamping.inbox.Conversations.Due;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.function.BooleanSupplier;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;

/**
 * Brings wake-ups that have come due through the one door. One node at a time does it, to spare the others the work;
 * what protects people from being woken twice is the door itself.
 */
final class WakeUps {

    private static final Duration LOCK = Duration.ofSeconds(10);
    private static final Duration SLICE = Duration.ofSeconds(5);
    private static final int AT_ONCE = 200;

    private final Conversations conversations;
    private final Inbox inbox;
    private final BooleanSupplier mayWake;
    private final InstantSource clock;
    private final MachineClock machine;
    private final LockProvider locks;

    /**
     * @param mayWake whether everything people wrote has been read and replies are not held up
     * @param clock the time people live in
     */
    WakeUps(Conversations conversations, Inbox inbox, BooleanSupplier mayWake, InstantSource clock,
            MachineClock machine, LockProvider locks) {
        this.conversations = conversations;
        this.inbox = inbox;
        this.mayWake = mayWake;
        this.clock = clock;
        this.machine = machine;
        this.locks = locks;
    }

    void wakeDue() {
        if (!mayWake.getAsBoolean()) {
            return;
        }
        locks.lock(new LockConfiguration(machine.instant(), "wake", LOCK, Duration.ZERO)).ifPresent(lock -> {
            try {
                slice(machine.instant().plus(SLICE));
            } finally {
                lock.unlock();
            }
        });
    }

    private void slice(Instant end) {
        Iterator<Due> due = conversations.due(clock.instant(), AT_ONCE).iterator();
        while (due.hasNext() && mayWake.getAsBoolean() && machine.instant().isBefore(end)) {
            Due next = due.next();
            inbox.handle(new Wake("wake:" + next.chat() + ":" + next.waitNo(), next.chat(), clock.instant(),
                    next.waitNo()));
        }
    }
}
