package id.pendamping.outbox;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** When people were last told something, in a map. */
public final class InMemoryContacts implements Contacts {

    private final Map<String, Instant> last = new ConcurrentHashMap<>();

    @Override
    public Optional<Instant> last(String person) {
        return Optional.ofNullable(last.get(person));
    }

    @Override
    public void record(String person, Instant at) {
        last.merge(person, at, (known, now) -> known.isAfter(now) ? known : now);
    }

    @Override
    public void erase(String person) {
        last.remove(person);
    }
}
