package id.pendamping.casework;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

public final class InMemoryImports implements Imports {

    private final Map<String, Import> imports = new ConcurrentHashMap<>();

    @Override
    public void add(Import taken) {
        imports.merge(taken.id(), taken, (known, more) -> known.undone() == null
                ? new Import(known.id(), known.at(), known.by(),
                        Stream.concat(known.lines().stream(), more.lines().stream()).distinct().toList(), null)
                : known);
    }

    @Override
    public Optional<Import> find(String id) {
        return Optional.ofNullable(imports.get(id));
    }

    @Override
    public List<Import> newest(int most) {
        return imports.values().stream().sorted(Comparator.comparing(Import::at).thenComparing(Import::id).reversed())
                .limit(most).toList();
    }

    @Override
    public void undo(String id, Instant at) {
        imports.computeIfPresent(id, (key, it) -> it.undone() == null
                ? new Import(id, it.at(), it.by(), it.lines(), at)
                : it);
    }
}
