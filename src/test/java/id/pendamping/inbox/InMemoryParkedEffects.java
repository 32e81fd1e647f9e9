package id.pendamping.inbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parked effects in a map. */
public final class InMemoryParkedEffects implements ParkedEffects {

    private final Map<String, Parked> byEffect = new LinkedHashMap<>();

    @Override
    public synchronized void park(Parked parked) {
        byEffect.putIfAbsent(parked.effect().id(), parked);
    }

    @Override
    public synchronized long count() {
        return byEffect.size();
    }

    @Override
    public synchronized List<Parked> list(int limit) {
        return byEffect.values().stream().limit(limit).toList();
    }

    @Override
    public synchronized void erase(String person) {
        byEffect.values().removeIf(it -> it.effect().person().equals(person));
    }
}
