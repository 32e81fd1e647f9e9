package id.pendamping.staff;

import id.pendamping.chat.ChatId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Staff in a map. */
public final class InMemoryStaff implements StaffList {

    private record Known(Instant at, @Nullable StaffMember member) {
    }

    private final Map<String, Known> byPerson = new HashMap<>();

    public void add(StaffMember member) {
        save(member, Instant.EPOCH);
    }

    /** Somebody who works for the programme, named like their role. */
    public void add(String person, Role role) {
        add(new StaffMember(person, ChatId.of("web", person), role.id(), role));
    }

    @Override
    public synchronized Optional<StaffMember> find(String person) {
        return Optional.ofNullable(byPerson.get(person)).map(Known::member);
    }

    @Override
    public synchronized List<StaffMember> all() {
        return byPerson.values().stream().flatMap(known -> Optional.ofNullable(known.member()).stream())
                .sorted(Comparator.comparing(StaffMember::name).thenComparing(StaffMember::person)).toList();
    }

    @Override
    public synchronized void save(StaffMember member, Instant at) {
        put(member.person(), new Known(at, member));
    }

    @Override
    public synchronized void remove(String person, Instant at) {
        put(person, new Known(at, null));
    }

    @Override
    public synchronized void erase(String person) {
        byPerson.remove(person);
    }

    private void put(String person, Known known) {
        byPerson.merge(person, known, (old, fresh) -> old.at().isAfter(fresh.at()) ? old : fresh);
    }
}
