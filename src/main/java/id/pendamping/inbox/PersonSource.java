package id.pendamping.inbox;

import id.pendamping.dialog.Language;
import id.pendamping.participant.People;
import java.util.HashMap;
import java.util.Map;

/** Lets dialogs read the fields of the person's record. */
record PersonSource(People people) implements SnapshotSource {

    @Override
    public String name() {
        return "person";
    }

    @Override
    public Map<String, Object> read(String person, Language language) {
        Map<String, Object> values = new HashMap<>();
        people.find(person).ifPresent(
                found -> found.fields().forEach((field, value) -> values.put("person." + field, value)));
        return values;
    }
}
