package id.pendamping.console;

import id.pendamping.inbox.MachineClock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Refuses an account for a while after too many wrong passwords. */
record LockOut(WrongPasswords wrong, MachineClock clock) {

    static final int MOST = 5;
    static final Duration WINDOW = Duration.ofMinutes(15);
    static final Duration PAUSE = Duration.ofMinutes(15);

    /** @return whether a password may be looked at now */
    Try begin(String name) {
        Instant now = clock.instant();
        if (isLocked(name)) {
            return Try.REFUSED;
        }
        long count = wrong.count(name, UUID.randomUUID().toString(), now, now.minus(WINDOW));
        if (count > MOST) {
            return Try.REFUSED;
        }
        return count == MOST ? Try.LAST : Try.FREE;
    }

    boolean isLocked(String name) {
        return wrong.lockedUntil(name).filter(clock.instant()::isBefore).isPresent();
    }

    void lock(String name) {
        wrong.lock(name, clock.instant().plus(PAUSE));
    }

    enum Try {
        FREE, LAST, REFUSED
    }
}
