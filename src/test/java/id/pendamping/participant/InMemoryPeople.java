package id.pendamping.participant;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** People in a map. */
public final class InMemoryPeople implements People {

    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, Instant> tombstones = new HashMap<>();

    @Override
    public synchronized Optional<Person> find(String person) {
        return Optional.ofNullable(people.get(person));
    }

    @Override
    public synchronized void saveField(String person, String field, Object value, Instant at) {
        if (isErased(person)) {
            return;
        }
        Person before = known(person);
        Map<String, Object> fields = new HashMap<>(before.fields());
        fields.put(field, value);
        people.put(person, new Person(person, fields, before.consents()));
    }

    @Override
    public synchronized void saveConsent(String person, Person.ConsentEntry entry) {
        Person before = known(person);
        if (isErased(person)
                || before.consents().stream().anyMatch(it -> it.effectId().equals(entry.effectId()))) {
            return;
        }
        List<Person.ConsentEntry> consents = new ArrayList<>(before.consents());
        consents.add(entry);
        people.put(person, new Person(person, before.fields(), consents));
    }

    @Override
    public synchronized void erase(String person, Instant at) {
        tombstones.putIfAbsent(person, at);
        people.remove(person);
    }

    @Override
    public synchronized boolean isErased(String person) {
        return tombstones.containsKey(person);
    }

    private Person known(String person) {
        return people.getOrDefault(person, new Person(person, Map.of(), List.of()));
    }
}
