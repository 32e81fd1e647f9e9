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
    /** Whether whoever talks is one of those who help; known to them only. */
    private static final String HELPS = "helpdesk.staff";
    /** What helpers do is work for somebody else: their role is enough for it, whatever they let us keep of themselves. */
    private static final Set<String> DEEDS = Set.of("helpdesk.take", "helpdesk.answer", "helpdesk.pass",
            "helpdesk.close");
    /** Where a note of the helpdesk may hold what somebody typed. */
    private static final Set<String> WORDS = Set.of("words", "obstacle");

    @Override
    public After enter(Draft draft, Note step) {
        boolean isDeed = DEEDS.contains(step.about()) && Boolean.TRUE.equals(draft.memory().read(HELPS));
        if (draft.memory().mayRecord() || isDeed) {
            Map<String, Object> values = worked(draft, step.values());
            Map<String, Object> told = worked(draft, step.tell());
            if (step.about().startsWith(HELPDESK)) {
                // Nobody who writes a dialog can forget it.
                values.replaceAll((name, value) -> value instanceof String words && WORDS.contains(name)
                        ? Masking.of(words)
                        : value);
            }
            if (isDeed) {
                draft.memory().deed(step.about(), values);
            } else {
                draft.memory().note(step.about(), values);
            }
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
