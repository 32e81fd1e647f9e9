package id.pendamping.group;

import id.pendamping.chat.ChatId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Groups in a map. */
public final class InMemoryGroups implements Groups {

    private final Map<String, Group> byId = new TreeMap<>();

    @Override
    public synchronized Optional<Group> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public synchronized Optional<Group> at(ChatId chat) {
        return byId.values().stream().filter(it -> it.chat().equals(chat)).findFirst();
    }

    @Override
    public synchronized List<Group> all() {
        return List.copyOf(byId.values());
    }

    @Override
    public synchronized List<Group> page(Group.Stage stage, int skip, int limit) {
        return byId.values().stream().filter(it -> it.profile().stage() == stage)
                .sorted(java.util.Comparator.comparing((Group it) -> it.profile().title()).thenComparing(Group::id))
                .skip(skip).limit(limit).toList();
    }

    @Override
    public synchronized List<Group> due(Instant now, int limit) {
        return byId.values().stream().filter(it -> !it.pending().ready().isEmpty()
                || it.plays().nextAt() != null && !it.plays().nextAt().isAfter(now)).limit(limit).toList();
    }

    @Override
    public synchronized boolean save(Group group) {
        Group stored = byId.get(group.id());
        if ((stored == null ? 0 : stored.revision()) != group.revision()) {
            return false;
        }
        byId.put(group.id(), new Group(group.id(), group.chat(), group.profile(), group.plays(), group.pending(),
                group.revision() + 1));
        return true;
    }

    @Override
    public synchronized void delete(String id) {
        byId.remove(id);
    }
}
