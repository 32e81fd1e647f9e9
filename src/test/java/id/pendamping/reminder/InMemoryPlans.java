package id.pendamping.reminder;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Agendas in a map. */
public final class InMemoryPlans implements Plans {

    private record Entry(Instant at, String person) {
    }

    private final Map<String, Agenda> agendas = new HashMap<>();
    private final TreeSet<Entry> byTime = new TreeSet<>(Comparator.comparing(Entry::at).thenComparing(Entry::person));

    @Override
    public synchronized Optional<Agenda> find(String person) {
        return Optional.ofNullable(agendas.get(person));
    }

    @Override
    public synchronized List<Agenda> due(Instant now, int limit) {
        return byTime.stream().takeWhile(it -> !it.at().isAfter(now)).limit(limit).map(it -> agendas.get(it.person()))
                .toList();
    }

    @Override
    public synchronized boolean save(Agenda agenda) {
        Agenda stored = agendas.get(agenda.person());
        if (agenda.revision() != (stored == null ? 0 : stored.revision())) {
            return false;
        }
        forget(stored);
        Agenda next = agenda.withRevision(agenda.revision() + 1);
        agendas.put(agenda.person(), next);
        if (next.nextAt() != null) {
            byTime.add(new Entry(next.nextAt(), next.person()));
        }
        return true;
    }

    private void forget(Agenda stored) {
        if (stored != null && stored.nextAt() != null) {
            byTime.remove(new Entry(stored.nextAt(), stored.person()));
        }
    }

    @Override
    public synchronized void saveAll(Collection<Agenda> changed) {
        changed.forEach(this::save);
    }

    @Override
    public synchronized void erase(String person) {
        forget(agendas.remove(person));
    }
}
