package id.pendamping.console;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tries in a map. */
public final class InMemoryWrongPasswords implements WrongPasswords {

    private final Map<String, Map<String, Instant>> tries = new HashMap<>();
    private final Map<String, Instant> locks = new HashMap<>();

    @Override
    public synchronized long count(String name, String id, Instant at, Instant since) {
        Map<String, Instant> known = tries.computeIfAbsent(name, any -> new HashMap<>());
        known.values().removeIf(old -> old.isBefore(since));
        known.put(id, at);
        return known.size();
    }

    @Override
    public synchronized void lock(String name, Instant until) {
        locks.put(name, until);
        tries.remove(name);
    }

    @Override
    public synchronized Optional<Instant> lockedUntil(String name) {
        return Optional.ofNullable(locks.get(name));
    }

    @Override
    public synchronized void forget(String name) {
        locks.remove(name);
        tries.remove(name);
    }
}
