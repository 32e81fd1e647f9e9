package id.pendamping.engine;

import id.pendamping.engine.Position.Checkpoint;
import id.pendamping.engine.Position.Frame;
import id.pendamping.engine.Position.Open;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How to take answers back. An answer is noted before it takes effect; what it changed becomes known at the end of the
 * turn.
 */
final class Trail {

    private final List<Checkpoint> checkpoints;
    private final int longest;
    private @Nullable Noted noted;

    Trail(List<Checkpoint> checkpoints, int longest) {
        this.checkpoints = new ArrayList<>(checkpoints);
        this.longest = longest;
    }

    private record Noted(List<Frame> stack, @Nullable Open open, Map<String, Object> values) {
    }

    /** @param values everything that an answer may change, by name */
    void note(List<Frame> stack, Open open, Map<String, Object> values) {
        noted = new Noted(List.copyOf(stack), open, values);
    }

    /** Something was written down, which a step of its own takes back: that comes before asking anew. */
    void noteStep(List<Frame> stack, Map<String, Object> values) {
        noted = new Noted(List.copyOf(stack), null, values);
    }

    void close(Map<String, Object> values) {
        Noted answer = noted;
        if (answer == null) {
            return;
        }
        noted = null;
        Map<String, Object> restore = new HashMap<>();
        answer.values().forEach((name, value) -> {
            if (!value.equals(values.get(name))) {
                restore.put(name, value);
            }
        });
        List<String> remove = values.keySet().stream().filter(name -> !answer.values().containsKey(name)).toList();
        checkpoints.add(new Checkpoint(answer.stack(), answer.open(), restore, remove));
        if (checkpoints.size() > longest) {
            checkpoints.removeFirst();
        }
    }

    Optional<Checkpoint> last() {
        return checkpoints.isEmpty() ? Optional.empty() : Optional.of(checkpoints.getLast());
    }

    void dropLast() {
        checkpoints.removeLast();
    }

    /** Loses the oldest answers until the rest weighs no more than this. */
    void shorten(int most) {
        int weight = checkpoints.stream().mapToInt(Weight::of).sum();
        while (weight > most && !checkpoints.isEmpty()) {
            weight -= Weight.of(checkpoints.removeFirst());
        }
    }

    void clear() {
        checkpoints.clear();
        noted = null;
    }

    List<Checkpoint> checkpoints() {
        return checkpoints;
    }
}
