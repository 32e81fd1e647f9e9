package id.pendamping.participant;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What is stored about someone.
 *
 * @param id random, says nothing
 * @param fields told values by field name
 * @param consents every consent that was given or refused, oldest first: the proof
 */
public record Person(String id, Map<String, Object> fields, List<ConsentEntry> consents) {

    public Person {
        fields = Map.copyOf(fields);
        consents = List.copyOf(consents);
    }

    /** What they last said to this purpose; nothing said is no. */
    public boolean agreesTo(String purpose) {
        return consents.stream().filter(it -> it.purpose().equals(purpose)).reduce((first, last) -> last)
                .map(ConsentEntry::granted).orElse(false);
    }

    /**
     * @param effectId makes the entry unique
     * @param purpose service, reminders, research or sharing
     * @param wording which text was shown: dialog, version, step and language
     */
    public record ConsentEntry(String effectId, String purpose, boolean granted, Instant at, String wording) {
    }
}
