package id.pendamping.outcome;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Ways that a test lays. */
public final class InMemoryWays implements Ways {

    private final Map<Stage, Set<String>> people = new EnumMap<>(Stage.class);

    /** These people have come as far as this, through every stage before it. */
    public InMemoryWays with(Stage last, String... persons) {
        for (Stage stage : Stage.values()) {
            if (stage.compareTo(last) <= 0) {
                people.computeIfAbsent(stage, key -> new HashSet<>()).addAll(Set.of(persons));
            }
        }
        return this;
    }

    @Override
    public long count(Stage stage) {
        return stage == Stage.REACHED ? all(stage).size() : agreed(all(stage)).size();
    }

    @Override
    public Set<String> at(Stage stage, Collection<String> among) {
        Set<String> found = new HashSet<>(stage == Stage.REACHED ? all(stage) : agreed(all(stage)));
        found.retainAll(among);
        return found;
    }

    private Set<String> all(Stage stage) {
        return people.getOrDefault(stage, Set.of());
    }

    private Set<String> agreed(Set<String> some) {
        Set<String> agreed = new HashSet<>(some);
        agreed.retainAll(all(Stage.CONSENTED));
        return agreed;
    }
}
