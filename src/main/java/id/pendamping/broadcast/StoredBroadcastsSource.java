package id.pendamping.broadcast;

import id.pendamping.dialog.Language;
import id.pendamping.inbox.StoredSource;
import java.util.Map;

/** Tells people how many broadcasts they are written down for. */
record StoredBroadcastsSource(Recipients recipients) implements StoredSource {

    @Override
    public Map<String, Object> read(String person, Language language) {
        long count = recipients.of(person);
        return count == 0 ? Map.of() : Map.of("stored.broadcasts", count);
    }
}
