package id.pendamping.feedback;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ratings in a map. */
public final class InMemoryRatings implements Ratings {

    private final Map<String, Rating> byId = new LinkedHashMap<>();

    @Override
    public synchronized void save(Rating rating) {
        byId.putIfAbsent(rating.id(), rating);
    }

    @Override
    public synchronized List<Rating> of(String person) {
        return byId.values().stream().filter(it -> it.person().equals(person))
                .sorted(Comparator.comparing(Rating::at).thenComparing(Rating::id)).toList();
    }

    @Override
    public synchronized void erase(String person) {
        byId.values().removeIf(it -> it.person().equals(person));
    }
}
