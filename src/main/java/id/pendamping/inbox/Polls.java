package id.pendamping.inbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers when each polling channel last heard from its server. A channel that polls says {@link #polled} when it
 * begins and after every answer; one that does not poll never appears here.
 */
public final class Polls {

    private final MachineClock clock;
    private final Map<String, Instant> last = new ConcurrentHashMap<>();

    public Polls(MachineClock clock) {
        this.clock = clock;
    }

    public void polled(String channel) {
        last.put(channel, clock.instant());
    }

    /** The channel does not poll any more. */
    public void stopped(String channel) {
        last.remove(channel);
    }

    /** How long the channel that has been silent longest has been so; empty when nothing polls. */
    Optional<Duration> longestSilence() {
        Instant now = clock.instant();
        return last.values().stream().map(at -> Duration.between(at, now)).max(Duration::compareTo);
    }
}
