package id.pendamping.inbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Poison in a map. */
public final class InMemoryPoisonLog implements PoisonLog {

    private final Map<String, Poison> byInbound = new LinkedHashMap<>();

    @Override
    public synchronized void record(Poison poison) {
        byInbound.putIfAbsent(poison.inboundId(), poison);
    }

    @Override
    public synchronized long count() {
        return byInbound.size();
    }

    @Override
    public synchronized List<Poison> latest(int limit) {
        return byInbound.values().stream().sorted((a, b) -> b.at().compareTo(a.at())).limit(limit).toList();
    }
}
