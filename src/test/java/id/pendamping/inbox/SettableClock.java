package id.pendamping.inbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is set. */
public final class SettableClock implements InstantSource {

    private volatile Instant now;

    public SettableClock(Instant now) {
        this.now = now;
    }

    @Override
    public Instant instant() {
        return now;
    }

    public synchronized void set(Instant to) {
        now = to;
    }

    public synchronized void forward(Duration by) {
        now = now.plus(by);
    }
}
