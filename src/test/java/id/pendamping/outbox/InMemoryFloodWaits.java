package id.pendamping.outbox;

import java.time.Instant;
import java.util.Optional;

/** One instant in memory. */
public final class InMemoryFloodWaits implements FloodWaits {

    private Optional<Instant> latest = Optional.empty();

    @Override
    public synchronized void save(Instant until) {
        if (latest.isEmpty() || until.isAfter(latest.get())) {
            latest = Optional.of(until);
        }
    }

    @Override
    public synchronized Optional<Instant> current() {
        return latest;
    }
}
