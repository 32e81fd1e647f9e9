package id.pendamping.engine;

import id.pendamping.chat.Inbound.Attachment;
import id.pendamping.chat.Inbound.AttachmentKind;
import id.pendamping.chat.Inbound.Helped;
import id.pendamping.dialog.Dialog;
import id.pendamping.dialog.Phrase;
import id.pendamping.dialog.Step;
import id.pendamping.dialog.Step.Handoff;
import id.pendamping.engine.Position.Frame;
import id.pendamping.engine.Understood.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Carries words between a person and whoever of staff has their talk. */
final class Helping {

    static final String SAID = "helpdesk.said";
    static final Duration RECEIPT_EVERY = Duration.ofMinutes(10);

    private static final int LONGEST = 2000;

    private final Walk walk;
    private final Questions questions;

    Helping(Walk walk, Questions questions) {
        this.walk = walk;
        this.questions = questions;
    }

    /** Words of the person while the hand-off is on top. */
    void hear(Draft draft, Spoken spoken) {
        if (questions.typed(draft, spoken) instanceof Answer over) {
            walk.goOn(draft, questions.accept(draft, over));
            return;
        }
        switch (FreeText.read(spoken.raw(), null, LONGEST)) {
            case Answer answer -> pass(draft, "text", String.valueOf(answer.value()), null);
            case Understood.TooLong tooLong -> questions.again(draft, draft.render(Phrase.TOO_LONG));
            case Understood.Missed missed -> questions.again(draft, "");
            case Understood.Ticks ticks -> questions.again(draft, "");
        }
    }

    /** Pictures and voice notes stay at the channel; only their id goes on, and a picture not without a warning. */
    void take(Draft draft, Attachment attachment) {
        Held held = Held.in(draft).orElseThrow();
        boolean isPhoto = attachment.kind() == AttachmentKind.PHOTO;
        if (attachment.fileId() == null || !isPhoto && attachment.kind() != AttachmentKind.VOICE) {
            questions.again(draft, draft.render(Phrase.ATTACHMENT));
        } else if (isPhoto && held.get(Held.PHOTO) == null) {
            held.put(Held.PHOTO, true);
            draft.say(held.render(held.step().texts().photo()), null);
        } else {
            pass(draft, isPhoto ? "photo" : "voice", attachment.caption() == null ? "" : attachment.caption(),
                    attachment.fileId());
        }
    }

    private void pass(Draft draft, String kind, String words, @Nullable String file) {
        if (!draft.memory().mayRecord()) {
            draft.trail().clear();
            walk.goOn(draft, After.NEXT);
            return;
        }
        Held held = Held.in(draft).orElseThrow();
        Map<String, Object> said = new HashMap<>(
                Map.of("ticket", held.ticket(), "kind", kind, "words", Masking.of(words)));
        if (file != null) {
            said.put("file", file);
        }
        draft.memory().note(SAID, said);
        if (Boolean.TRUE.equals(held.get(Held.ANSWERED))) {
            held.waitsFromNow(false);
        }
        acknowledge(draft, held);
    }

    private static void acknowledge(Draft draft, Held held) {
        boolean wasTold = held.get(Held.RECEIPT) instanceof String told
                && Duration.between(Instant.parse(told), draft.now()).compareTo(RECEIPT_EVERY) < 0;
        if (wasTold) {
            draft.keepQuiet();
        } else {
            held.put(Held.RECEIPT, draft.now().toString());
            draft.say(held.render(held.step().texts().receipt()), null);
        }
    }

    /** Somebody of staff did something. */
    void helped(Draft draft, Helped helped) {
        Optional<Held> held = Held.in(draft).filter(it -> it.ticket().equals(helped.ticket()));
        switch (helped.deed()) {
            case TAKEN -> held.ifPresent(it -> {
                it.put(Held.HELPER, helped.helper());
                draft.say(it.render(it.step().texts().taken()), null);
            });
            case ANSWERED -> answered(draft, held, helped);
            case CLOSED -> closed(draft, held, helped);
        }
    }

    private void answered(Draft draft, Optional<Held> held, Helped helped) {
        if (held.isEmpty()) {
            held = rest(draft, helped);
        }
        if (held.isEmpty()) {
            draft.say(aside(draft, helped, false), helped.media());
            return;
        }
        Held it = held.get();
        it.put(Held.HELPER, helped.helper());
        it.put(Held.WORDS, helped.words());
        it.waitsFromNow(true);
        String answer = it.render(it.step().texts().reply());
        if (it.isOnTop()) {
            draft.ask(HandoffBehaviour.message(draft, it.step(), answer, helped.media()), null);
        } else {
            draft.say(answer, helped.media());
        }
        // What was said is shown now and kept with the ticket, not here.
        it.put(Held.WORDS, null);
    }

    /** The talk rests again on a hand-off that was left; not where another one has taken its place. */
    private Optional<Held> rest(Draft draft, Helped helped) {
        Optional<Frame> frame = frame(draft);
        if (frame.isEmpty() || draft.stack().stream().anyMatch(it -> it.dialog().equals(frame.get().dialog()))) {
            return Optional.empty();
        }
        walk.rest(draft, frame.get());
        draft.assign(Held.TICKET, helped.ticket());
        Held held = Held.in(draft).orElseThrow();
        held.reopen();
        return Optional.of(held);
    }

    private static Optional<Frame> frame(Draft draft) {
        for (Dialog dialog : draft.content().dialogs().values()) {
            for (Step step : dialog.steps().values()) {
                if (step instanceof Handoff) {
                    return Optional.of(new Frame(dialog.id(), dialog.version(), step.id()));
                }
            }
        }
        return Optional.empty();
    }

    private void closed(Draft draft, Optional<Held> held, Helped helped) {
        if (held.isEmpty()) {
            draft.say(aside(draft, helped, true), null);
            return;
        }
        Held it = held.get();
        it.put(Held.HELPER, helped.helper());
        draft.say(it.render(it.step().texts().closed()), null);
        draft.trail().clear();
        if (it.isOnTop()) {
            walk.goOn(draft, After.NEXT);
        } else {
            // The one below it goes on by itself once the dialogs above have ended.
            Walk.forget(draft, draft.stack().remove(it.depth()));
        }
    }

    /** The same words where no hand-off is open. */
    private static String aside(Draft draft, Helped helped, boolean isClosed) {
        Frame frame = frame(draft).orElseThrow();
        List<Frame> stack = new ArrayList<>(draft.stack());
        stack.add(frame);
        return Held.asIn(draft, stack, () -> {
            Handoff step = (Handoff) draft.step();
            Map<String, Object> kept = Map.copyOf(draft.memory().variables());
            draft.assign(Held.HELPER, helped.helper());
            draft.assign(Held.WORDS, helped.words());
            String html = draft.render(isClosed ? step.texts().closed() : step.texts().reply());
            draft.memory().variables().clear();
            draft.memory().variables().putAll(kept);
            return html;
        });
    }
}
