package id.pendamping.clinic;

import id.pendamping.dialog.Terms;
import java.util.List;
import java.util.Map;

/** What dialogs read of clinics and other gatherings, and what they do with them. */
public final class ClinicTerms implements Terms {

    @Override
    public List<Reading> readings() {
        return List.of(new Reading("clinic", Size.PHRASE, "open", "mine", "run", "people", "latest", "bring"),
                Reading.stored("bookings"));
    }

    @Override
    public Map<String, List<String>> notes() {
        return Map.ofEntries(Map.entry("clinic.book", List.of("event", "chat")),
                Map.entry("clinic.leave", List.of("event")),
                Map.entry("clinic.create",
                        List.of("kind", "name", "place", "area", "at", "zone", "capacity", "repeat", "topic")),
                Map.entry("clinic.move", List.of("event", "at")),
                Map.entry("clinic.call_off", List.of("event")),
                Map.entry("clinic.topic", List.of("event", "words")),
                Map.entry("clinic.minutes", List.of("event", "words")),
                Map.entry("clinic.spot", List.of("event", "where")),
                Map.entry("clinic.looked", List.of("event")),
                Map.entry("clinic.result", List.of("event", "number", "result")));
    }
}
