package id.pendamping.engine;

import id.pendamping.dialog.Expression;
import id.pendamping.dialog.Step.Note;
import id.pendamping.engine.Position.Frame;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes into a feature's book; without consent nothing is written, and nothing is told to have been. */
final class NoteBehaviour implements Behaviour<Note> {

    private static final String HELPDESK = "helpdesk.";
    /** Where a note of the helpdesk may hold what somebody typed. */
    private static final Set<String> WORDS = Set.of("words", "obstacle");

    @Override
    public After enter(Draft draft, Note step) {
        if (draft.memory().mayRecord()) {
            Map<String, Object> values = worked(draft, step.values());
            Map<String, Object> told = worked(draft, step.tell());
            if (step.about().startsWith(HELPDESK)) {
                // Nobody who writes a dialog can forget it.
                values.replaceAll((name, value) -> value instanceof String words && WORDS.contains(name)
                        ? Masking.of(words)
                        : value);
            }
            draft.memory().note(step.about(), values);
            told.forEach(draft.memory()::tell);
            String undo = step.undo();
            if (undo != null) {
                List<Frame> stack = new ArrayList<>(draft.stack());
                stack.add(stack.removeLast().at(undo));
                draft.trail().noteStep(stack, Undo.values(draft));
            }
        }
        return After.NEXT;
    }

    private static Map<String, Object> worked(Draft draft, Map<String, Expression> expressions) {
        Map<String, Object> values = new HashMap<>();
        expressions.forEach((name, expression) -> {
            Object value = expression.evaluate(draft.scope());
            if (value != null) {
                values.put(name, value);
            }
        });
        return values;
    }
}
