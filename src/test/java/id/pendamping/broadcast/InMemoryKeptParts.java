package id.pendamping.broadcast;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Parts of broadcasts in a map. */
public final class InMemoryKeptParts implements KeptParts {

    private final Map<String, Kept> byId = new TreeMap<>();

    @Override
    public synchronized void keep(Kept part) {
        byId.putIfAbsent(part.id(), part);
    }

    @Override
    public synchronized Optional<Kept> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public synchronized List<Kept> of(Kept.Kind kind, int skip, int limit) {
        return byId.values().stream().filter(it -> it.kind() == kind)
                .sorted(Comparator.comparing(Kept::at).reversed()).skip(skip).limit(limit).toList();
    }

    @Override
    public synchronized void forget(String id) {
        byId.remove(id);
    }

    @Override
    public synchronized void erase(String author) {
        byId.values().removeIf(it -> it.author().equals(author));
    }
}
