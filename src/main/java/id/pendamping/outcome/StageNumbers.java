package id.pendamping.outcome;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How many people have come how far. Whoever withdrew their consent counts as reached and no further. */
public final class StageNumbers {

    private final Ways ways;

    public StageNumbers(Ways ways) {
        this.ways = ways;
    }

    /** @param among only these people; null for everybody */
    public Map<Stage, Long> count(@Nullable Set<String> among) {
        Map<Stage, Long> numbers = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            numbers.put(stage, among == null ? ways.count(stage) : (long) ways.at(stage, among).size());
        }
        return numbers;
    }
}
