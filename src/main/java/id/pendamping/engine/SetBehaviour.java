package id.pendamping.engine;

import id.pendamping.dialog.Language;
import id.pendamping.dialog.Step.Set;
import id.pendamping.engine.Effect.SaveEvent;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

final class SetBehaviour implements Behaviour<Set> {

    @Override
    public After enter(Draft draft, Set step) {
        if (step.erase()) {
            draft.erase();
        }
        step.variables().forEach((name, value) -> assign(draft, name, value.evaluate(draft.scope())));
        step.record().forEach((field, value) -> draft.memory().record(field, value.evaluate(draft.scope())));
        String event = step.event();
        if (event != null && draft.memory().mayRecord()) {
            Map<String, String> data = new HashMap<>();
            step.data().forEach((name, value) -> {
                Object worked = value.evaluate(draft.scope());
                if (worked != null) {
                    data.put(name, String.valueOf(worked));
                }
            });
            String person = draft.memory().person();
            draft.record(id -> new SaveEvent(id, person, draft.now(), event, data));
        }
        return After.NEXT;
    }

    private static void assign(Draft draft, String name, @Nullable Object value) {
        switch (name) {
            case "me.language" -> speak(draft, value);
            case "me.zone" -> move(draft, value);
            case "me.stopped" -> stop(draft, Boolean.TRUE.equals(value));
            case "me.simple" ->
                draft.memory().standing(draft.standing().withSimple(Boolean.TRUE.equals(value)));
            default -> draft.assign(name, value);
        }
    }

    /** Whoever asks for silence finds nothing open when they come back. */
    private static void stop(Draft draft, boolean stopped) {
        draft.memory().standing(draft.standing().withStopped(stopped));
        if (stopped) {
            Walk.leaveBelow(draft);
        }
    }

    private static void speak(Draft draft, @Nullable Object value) {
        draft.content().languages().stream().filter(language -> language.code().equals(value)).findFirst()
                .ifPresent((Language language) -> draft.memory().standing(draft.standing().with(language)));
    }

    private static void move(Draft draft, @Nullable Object value) {
        if (value instanceof String zone) {
            try {
                draft.memory().standing(draft.standing().with(ZoneId.of(zone)));
            } catch (DateTimeException unknown) {
                throw new IllegalArgumentException("me.zone was set to a zone that does not exist", unknown);
            }
        }
    }
}
