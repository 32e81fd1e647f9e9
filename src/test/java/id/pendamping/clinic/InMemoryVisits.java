package id.pendamping.clinic;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Visits in a map. */
public final class InMemoryVisits implements Visits {

    private final Map<String, Visit> byId = new LinkedHashMap<>();

    @Override
    public synchronized void add(Visit visit) {
        byId.putIfAbsent(visit.id(), visit);
    }

    @Override
    public synchronized List<Visit> in(String gathering) {
        return found(it -> it.gathering().equals(gathering));
    }

    @Override
    public synchronized List<Visit> of(String person) {
        return found(it -> it.person().equals(person));
    }

    private List<Visit> found(Predicate<Visit> which) {
        return byId.values().stream().filter(which).sorted(Comparator.comparing(Visit::at).thenComparing(Visit::id))
                .toList();
    }

    @Override
    public synchronized void erase(String person) {
        byId.values().removeIf(it -> it.person().equals(person));
    }
}
