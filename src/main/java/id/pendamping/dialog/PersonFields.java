package id.pendamping.dialog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What may be remembered about a person, declared in {@code person.yaml}: the survey's fields. A field that is not
 * declared cannot be recorded or read. The order is that of the file: {@code /data} follows it.
 */
public record PersonFields(Map<String, Field> fields) {

    public PersonFields {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /**
     * @param label what {@code /data} calls it
     * @param kind the kind of question that may fill it
     * @param values what may stand in it, with their words; empty for free values
     */
    public record Field(String name, LocalText label, Step.AskKind kind, Map<String, LocalText> values) {
    }

    public List<String> names() {
        return fields.keySet().stream().sorted().toList();
    }
}
