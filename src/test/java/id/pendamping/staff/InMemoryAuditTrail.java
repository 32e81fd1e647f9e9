package id.pendamping.staff;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The trail in a map. */
public final class InMemoryAuditTrail implements AuditTrail {

    private final Map<String, Entry> byId = new LinkedHashMap<>();

    @Override
    public synchronized void record(Entry entry) {
        byId.putIfAbsent(entry.id(), entry);
    }

    @Override
    public synchronized List<Entry> newest(int most) {
        return byId.values().stream().toList().reversed().stream().limit(most).toList();
    }

    @Override
    public synchronized List<Entry> find(Search search, int skip, int most) {
        return newest(byId.size()).stream().sorted(Comparator.comparing(Entry::at).reversed())
                .filter(entry -> search.staff() == null || search.staff().equals(entry.staff()))
                .filter(entry -> search.area() == null || entry.action().startsWith(search.area() + "."))
                .filter(entry -> search.from() == null || !entry.at().isBefore(search.from()))
                .filter(entry -> search.until() == null || entry.at().isBefore(search.until())).skip(skip).limit(most)
                .toList();
    }
}
