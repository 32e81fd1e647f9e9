package id.pendamping.outbox;

import java.time.Instant;
import java.util.Optional;

/** A sign of life in memory. */
public final class InMemoryHeartbeats implements Heartbeats {

    private Optional<Instant> last = Optional.empty();
    private boolean held;

    @Override
    public synchronized Optional<Instant> last() {
        return last;
    }

    @Override
    public synchronized void beat(Instant at) {
        last = last.filter(at::isBefore).or(() -> Optional.of(at));
    }

    @Override
    public synchronized void hold() {
        held = true;
    }

    @Override
    public synchronized boolean isHeld() {
        return held;
    }

    @Override
    public synchronized void confirm(Instant at) {
        beat(at);
        held = false;
    }
}
