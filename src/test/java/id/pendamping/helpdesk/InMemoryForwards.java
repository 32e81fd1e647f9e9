package id.pendamping.helpdesk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Forwarded messages in a map. */
public final class InMemoryForwards implements Forwards {

    private final Map<String, Forward> byId = new ConcurrentHashMap<>();

    @Override
    public void add(Forward forward) {
        byId.putIfAbsent(forward.id(), forward);
    }

    @Override
    public List<Forward> newest(String staff, int most) {
        return byId.values().stream().filter(it -> it.staff().equals(staff))
                .sorted(Comparator.comparing(Forward::at).thenComparing(Forward::id).reversed()).limit(most).toList();
    }

    @Override
    public void erase(String person) {
        byId.values().removeIf(it -> it.person().equals(person) || it.staff().equals(person));
    }

    @Override
    public void forget(Instant before) {
        byId.values().removeIf(it -> it.at().isBefore(before));
    }
}
