package id.pendamping.webchat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** The system's time plus an offset that only grows: application time in a process that serves no Telegram bot. */
final class TravellingClock implements InstantSource {

    private final InstantSource system;
    private final TravelOffset stored;
    private final AtomicReference<Duration> offset;

    TravellingClock(InstantSource system, TravelOffset stored) {
        this.system = system;
        this.stored = stored;
        this.offset = new AtomicReference<>(stored.read());
    }

    @Override
    public Instant instant() {
        return system.instant().plus(offset.get());
    }

    /** Goes forward to this moment; a moment that has passed changes nothing. Answers the time it is then. */
    Instant forwardTo(Instant target) {
        // Stores keep whole milliseconds.
        Duration wanted = Duration.ofMillis(Duration.between(system.instant(), target).toMillis());
        if (wanted.compareTo(offset.get()) > 0) {
            Duration raised = stored.raise(wanted);
            offset.accumulateAndGet(raised, (now, then) -> now.compareTo(then) >= 0 ? now : then);
        }
        return instant();
    }
}
