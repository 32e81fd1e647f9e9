package id.pendamping.engine;

import id.pendamping.dialog.LocalText;
import id.pendamping.dialog.Step;
import id.pendamping.dialog.Step.Handoff;
import id.pendamping.engine.Position.Frame;
import id.pendamping.engine.Position.Open;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A talk that somebody of staff has. The dialog rests on its hand-off, wherever that stands among the open ones.
 *
 * @param depth where it stands among the open dialogs, from 0
 */
record Held(Draft draft, int depth, Frame frame, Handoff step) {

    static final String TICKET = "ticket";
    static final String HELPER = "helper";
    static final String WORDS = "words";
    /** Whether they have answered what was said last. */
    static final String ANSWERED = "answered";
    /** Since when one of the two waits for the other. */
    static final String SINCE = "since";
    static final String RECEIPT = "receipt";
    static final String PHOTO = "photo";

    /** The uppermost one. */
    static Optional<Held> in(Draft draft) {
        for (int depth = draft.stack().size() - 1; depth >= 0; depth--) {
            Frame frame = draft.stack().get(depth);
            Step step = draft.content().find(frame.dialog()).map(it -> it.steps().get(frame.step())).orElse(null);
            if (step instanceof Handoff handoff
                    && draft.memory().variable(frame.dialog() + "." + TICKET) instanceof String) {
                return Optional.of(new Held(draft, depth, frame, handoff));
            }
        }
        return Optional.empty();
    }

    /** Whether what the person does now is for whoever helps them. */
    static boolean isOpen(Draft draft) {
        return draft.open() != null && draft.step() instanceof Handoff;
    }

    boolean isOnTop() {
        return depth == draft.stack().size() - 1 && draft.open() != null;
    }

    String ticket() {
        return String.valueOf(get(TICKET));
    }

    @Nullable
    Object get(String name) {
        return draft.memory().variable(frame.dialog() + "." + name);
    }

    void put(String name, @Nullable Object value) {
        draft.memory().put(frame.dialog() + "." + name, value);
    }

    Instant since() {
        return get(SINCE) instanceof String since ? Instant.parse(since) : draft.now();
    }

    /** One of the two waits for the other from now on. */
    void waitsFromNow(boolean answered) {
        put(ANSWERED, answered);
        put(SINCE, draft.now().toString());
        if (isOnTop()) {
            // A wake-up that is on its way was planned for the time before.
            draft.raiseWaitNo();
            reopen();
        }
    }

    void reopen() {
        draft.open(new Open(since(), 0, List.of(), List.of(), 0, 0));
    }

    String render(LocalText text) {
        return asIn(draft, new ArrayList<>(draft.stack().subList(0, depth + 1)), () -> draft.render(text));
    }

    /** Works something out as if these dialogs were open. */
    static <T> T asIn(Draft draft, List<Frame> stack, Supplier<T> work) {
        List<Frame> real = List.copyOf(draft.stack());
        draft.stack().clear();
        draft.stack().addAll(stack);
        try {
            return work.get();
        } finally {
            draft.stack().clear();
            draft.stack().addAll(real);
        }
    }
}
