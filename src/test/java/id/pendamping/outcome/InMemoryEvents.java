package id.pendamping.outcome;

import id.pendamping.engine.Effect.SaveEvent;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Events in a map. */
public final class InMemoryEvents implements EventStore {

    private final Map<String, SaveEvent> byId = new LinkedHashMap<>();

    @Override
    public synchronized void append(SaveEvent event) {
        byId.putIfAbsent(event.id(), event);
    }

    @Override
    public synchronized long count(String person) {
        return of(person).size();
    }

    @Override
    public synchronized List<SaveEvent> of(String person) {
        return byId.values().stream().filter(it -> it.person().equals(person))
                .sorted(Comparator.comparing(SaveEvent::at)).toList();
    }

    @Override
    public synchronized List<SaveEvent> of(Collection<String> people) {
        return people.stream().sorted().flatMap(person -> of(person).stream()).toList();
    }

    @Override
    public synchronized void eachPerson(Consumer<String> person) {
        byId.values().stream().map(SaveEvent::person).distinct().toList().forEach(person);
    }

    @Override
    public synchronized void erase(String person) {
        byId.values().removeIf(it -> it.person().equals(person));
    }

    /** A journal over these. */
    public Journal journal() {
        return new Journal(this, new InMemoryCourses());
    }

    /** Every kept event, for assertions. */
    public synchronized List<SaveEvent> all() {
        return List.copyOf(byId.values());
    }
}
