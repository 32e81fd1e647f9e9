package id.pendamping.participant;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where people are kept. Every write is idempotent: the same one again changes nothing. A write about someone who was
 * erased does nothing.
 */
public interface People {

    Optional<Person> find(String person);

    /** Those of these people who are known. */
    default Map<String, Person> of(Collection<String> people) {
        Map<String, Person> known = new HashMap<>();
        people.forEach(person -> find(person).ifPresent(it -> known.put(person, it)));
        return known;
    }

    /** Keeps one told value. */
    void saveField(String person, String field, Object value, Instant at);

    /** Adds a consent to the history, once per {@code effectId}. */
    void saveConsent(String person, Person.ConsentEntry entry);

    /** Leaves nothing but a tombstone with the date. */
    void erase(String person, Instant at);

    boolean isErased(String person);
}
