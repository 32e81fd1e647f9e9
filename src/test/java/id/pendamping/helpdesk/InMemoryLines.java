package id.pendamping.helpdesk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** What was said in a map. */
public final class InMemoryLines implements Lines {

    private final Map<String, Line> byId = new ConcurrentHashMap<>();
    private final Set<String> carried = ConcurrentHashMap.newKeySet();

    @Override
    public void add(Line line) {
        byId.putIfAbsent(line.id(), line);
    }

    @Override
    public Optional<Line> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public List<Line> of(String ticket) {
        return all(line -> line.ticket().equals(ticket));
    }

    @Override
    public List<Line> uncarried(int most) {
        return all(line -> line.staff() != null && !carried.contains(line.id())).stream().limit(most).toList();
    }

    private List<Line> all(Predicate<Line> which) {
        return byId.values().stream().filter(which)
                .sorted(Comparator.comparing(Line::at).thenComparing(Line::id)).toList();
    }

    @Override
    public void carried(String id) {
        carried.add(id);
    }

    @Override
    public void erase(String person) {
        byId.values().removeIf(line -> line.person().equals(person));
    }

    @Override
    public void forget(Instant before) {
        byId.values().removeIf(line -> line.at().isBefore(before));
    }
}
