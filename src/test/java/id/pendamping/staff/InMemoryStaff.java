package id.pendamping.staff;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Staff in a map. */
public final class InMemoryStaff implements StaffDirectory {

    private final Map<String, StaffMember> byPerson = new ConcurrentHashMap<>();

    public void add(StaffMember member) {
        byPerson.put(member.person(), member);
    }

    @Override
    public Optional<StaffMember> find(String person) {
        return Optional.ofNullable(byPerson.get(person));
    }

    @Override
    public List<StaffMember> all() {
        return byPerson.values().stream().sorted(Comparator.comparing(StaffMember::name)).toList();
    }
}
