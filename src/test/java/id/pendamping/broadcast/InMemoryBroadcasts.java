package id.pendamping.broadcast;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Broadcasts in a map. */
public final class InMemoryBroadcasts implements Broadcasts {

    private final Map<String, Broadcast> byId = new TreeMap<>();

    @Override
    public synchronized Optional<Broadcast> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public synchronized boolean save(Broadcast broadcast) {
        long stored = find(broadcast.id()).map(Broadcast::revision).orElse(0L);
        if (stored != broadcast.revision()) {
            return false;
        }
        byId.put(broadcast.id(), broadcast.withRevision(stored + 1));
        return true;
    }

    @Override
    public synchronized List<Broadcast> due(Instant now, int limit) {
        return byId.values().stream().filter(it -> it.nextAt() != null && !it.nextAt().isAfter(now))
                .sorted(Comparator.comparing(Broadcast::nextAt)).limit(limit).toList();
    }

    @Override
    public synchronized List<Broadcast> among(Set<Stage> stages, @Nullable String author, int skip, int limit) {
        return byId.values().stream().filter(it -> stages.contains(it.stage()))
                .filter(it -> author == null || it.author().equals(author))
                .sorted(Comparator.comparing((Broadcast it) -> it.start().at()).reversed()).skip(skip).limit(limit)
                .toList();
    }

    @Override
    public synchronized void erase(String author) {
        byId.values().removeIf(it -> it.author().equals(author));
    }
}
