package id.pendamping.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that can be put forward, never back. */
final class TalkClock implements InstantSource {

    private final InstantSource base;
    private volatile Duration offset = Duration.ZERO;

    TalkClock(InstantSource base) {
        this.base = base;
    }

    @Override
    public Instant instant() {
        return base.instant().plus(offset);
    }

    /** A moment that has passed changes nothing. */
    synchronized void forwardTo(Instant target) {
        Duration wanted = Duration.between(base.instant(), target);
        if (wanted.compareTo(offset) > 0) {
            offset = wanted;
        }
    }
}
