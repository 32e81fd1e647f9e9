package id.pendamping.staff;

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
}
