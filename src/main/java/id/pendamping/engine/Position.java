package id.pendamping.engine;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The place in the dialogs.
 *
 * @param stack dialogs that are open, the one being talked in last; empty when nothing is open
 * @param variables by name, dialog variables as {@code <dialog>.<name>}; values are {@code String}, {@code Long},
 *        {@code Boolean}, {@code LocalDate} or {@code List<String>}
 * @param open what is known of the question that waits for an answer, null exactly when nothing is open
 * @param trail how to take the last answers back, newest last
 */
public record Position(List<Frame> stack, Map<String, Object> variables, @Nullable Open open, List<Checkpoint> trail) {

    public static final Position IDLE = new Position(List.of(), Map.of(), null, List.of());

    public Position {
        stack = List.copyOf(stack);
        variables = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(variables));
        trail = List.copyOf(trail);
    }

    public Optional<Frame> top() {
        return stack.isEmpty() ? Optional.empty() : Optional.of(stack.getLast());
    }

    /** @param step the step that waits; for a dialog further down, the one to come back to */
    public record Frame(String dialog, String version, String step) {

        Frame at(String newStep) {
            return new Frame(dialog, version, newStep);
        }
    }

    /**
     * @param misses answers in a row that were not understood
     * @param order how shuffled options are shown: position to index; empty for the order of the file
     * @param marks options that are ticked in a multi-choice, or the options chosen so far in a quiz
     * @param item which question of a quiz, from 0
     * @param right how many were right so far
     */
    public record Open(Instant askedAt, int misses, List<Integer> order, List<String> marks, int item, int right) {

        public Open {
            order = List.copyOf(order);
            marks = List.copyOf(marks);
        }
    }

    /**
     * Enough to stand again where an earlier question was open.
     *
     * @param open null where the stack's last step is not a question but takes something back
     * @param restore variables that the answer changed, with their values before it
     * @param remove variables that the answer made
     */
    public record Checkpoint(List<Frame> stack, @Nullable Open open, Map<String, Object> restore, List<String> remove) {

        public Checkpoint {
            stack = List.copyOf(stack);
            restore = Map.copyOf(restore);
            remove = List.copyOf(remove);
        }
    }
}
