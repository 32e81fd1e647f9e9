package id.pendamping.programme;

import id.pendamping.programme.Programme.Finish;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Programmes in maps. */
public final class InMemoryProgrammes implements Programmes {

    private final Map<String, Programme> byId = new HashMap<>();
    private final Map<String, Finish> finishes = new HashMap<>();

    @Override
    public synchronized void save(Programme programme) {
        byId.merge(programme.id(), programme, (old, fresh) -> old.at().isAfter(fresh.at()) ? old : fresh);
    }

    @Override
    public synchronized Optional<Programme> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public synchronized List<Programme> all() {
        return byId.values().stream().sorted(Comparator.comparing(Programme::name).thenComparing(Programme::id))
                .toList();
    }

    @Override
    public synchronized void finish(Finish finish) {
        finishes.merge(finish.programme() + "/" + finish.stage(), finish,
                (old, fresh) -> old.at().isAfter(fresh.at()) ? old : fresh);
    }

    @Override
    public synchronized Map<String, LocalDate> finished(String programme) {
        Map<String, LocalDate> finished = new HashMap<>();
        finishes.values().stream().filter(it -> it.programme().equals(programme) && it.on() != null)
                .forEach(it -> finished.put(it.stage(), it.on()));
        return finished;
    }
}
