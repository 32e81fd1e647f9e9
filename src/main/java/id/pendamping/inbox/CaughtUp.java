package id.pendamping.inbox;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Knows whether everything that people wrote in the meantime has been read, so that nobody is reminded of what they
 * have just done. A channel that may have something waiting says {@link #behind} before the loops start and after every
 * gap, and {@link #caughtUp} once it has seen that nothing is left.
 */
public final class CaughtUp {

    private final Set<String> behind = ConcurrentHashMap.newKeySet();

    public void behind(String channel) {
        behind.add(channel);
    }

    public void caughtUp(String channel) {
        behind.remove(channel);
    }

    /** Whether wake-ups may begin: no channel is behind. */
    public boolean isOpen() {
        return behind.isEmpty();
    }
}
