package id.pendamping.reminder;

import id.pendamping.reminder.Occurrence.State;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The journal of reminders in a map. */
public final class InMemoryOccurrences implements Occurrences {

    private final Map<String, Occurrence> byId = new LinkedHashMap<>();

    @Override
    public synchronized void add(Collection<Occurrence> occurrences) {
        occurrences.forEach(it -> byId.putIfAbsent(it.id(), it));
    }

    @Override
    public synchronized void settle(String id, State state, String word, Instant at) {
        byId.computeIfPresent(id, (key, it) -> it.state() == State.QUEUED ? it.as(state, word, at) : it);
    }

    @Override
    public synchronized List<Occurrence> of(String person) {
        return byId.values().stream().filter(it -> it.person().equals(person)).toList();
    }

    @Override
    public synchronized Map<State, Long> count() {
        return byId.values().stream().collect(Collectors.groupingBy(Occurrence::state, Collectors.counting()));
    }

    @Override
    public synchronized void erase(String person) {
        byId.values().removeIf(it -> it.person().equals(person));
    }

    synchronized Collection<Occurrence> all() {
        return List.copyOf(byId.values());
    }
}
