package id.pendamping.inbox;

import java.util.LinkedHashMap;
import java.util.Map;

/** The last so many ids: spares work that was done a moment ago, and nothing depends on it. */
final class RecentIds {

    private final Map<String, Boolean> ids;

    RecentIds(int most) {
        ids = new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                return size() > most;
            }
        };
    }

    synchronized boolean contains(String id) {
        return ids.containsKey(id);
    }

    synchronized void add(String id) {
        ids.put(id, true);
    }
}
