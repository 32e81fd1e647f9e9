package id.pendamping.engine;

import id.pendamping.dialog.Step.Note;
import java.util.HashMap;
import java.util.Map;

/** Keeps something that a feature looks after. */
final class NoteBehaviour implements Behaviour<Note> {

    @Override
    public After enter(Draft draft, Note step) {
        Map<String, Object> values = new HashMap<>();
        step.values().forEach((name, value) -> {
            Object worked = value.evaluate(draft.scope());
            if (worked != null) {
                values.put(name, worked);
            }
        });
        draft.memory().note(step.about(), values);
        return After.NEXT;
    }
}
