package id.pendamping.outcome;

import id.pendamping.dialog.Language;
import id.pendamping.inbox.StoredSource;
import java.util.Map;

/** Tells people how many events are kept about them. */
record StoredEventsSource(Events events) implements StoredSource {

    @Override
    public Map<String, Object> read(String person, Language language) {
        return Map.of("stored.events", String.valueOf(events.count(person)));
    }
}
