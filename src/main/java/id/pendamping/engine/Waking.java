package id.pendamping.engine;

import id.pendamping.chat.Inbound.Wake;
import id.pendamping.dialog.Step;
import id.pendamping.engine.Position.Open;
import id.pendamping.engine.Silences.Due;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Acts on silence. */
final class Waking {

    private final Walk walk;
    private final Questions questions;

    Waking(Walk walk, Questions questions) {
        this.walk = walk;
        this.questions = questions;
    }

    /** A wake-up for an earlier question, or one that comes too early, does nothing. */
    static boolean isStale(Draft draft, Wake wake) {
        Instant planned = draft.before().wakeAt();
        return wake.waitNo() != draft.waitNo() || planned == null || planned.isAfter(wake.at())
                || draft.open() == null;
    }

    /** @return when to wake again */
    @Nullable
    Instant wake(Draft draft, Wake wake) {
        Optional<Due> fallen = Silences.fallen(draft, wake);
        if (Silences.forgets(draft).filter(due -> !due.isAfter(wake.at())).isPresent()) {
            forget(draft);
        }
        Instant morning = QuietHours.daytime(wake.at(), draft.standing().zone());
        if (fallen.isPresent() && morning.isAfter(wake.at())) {
            // Woken late and at night: the same rule again in the morning, under a number of its own.
            draft.raiseWaitNo();
            return morning;
        }
        fallen.ifPresent(due -> act(draft, due, wake));
        Instant next = Silences.next(draft);
        if (next != null && draft.waitNo() == draft.before().waitNo()) {
            // Every wake-up has a number of its own, or the next one would be taken for a repetition of this one.
            draft.raiseWaitNo();
        }
        return next;
    }

    private void act(Draft draft, Due due, Wake wake) {
        var nudge = due.silence().say();
        if (due.silence().go() != null) {
            say(draft, due);
            walk.goOn(draft, new After.Goes(Signal.SILENCE, due.rule()));
        } else if (due.silence().end()) {
            say(draft, due);
            Optional<Held> held = Held.in(draft).filter(it -> !it.isOnTop());
            if (held.isPresent()) {
                backTo(draft, held.get(), wake);
                return;
            }
            // Showing the question below would only begin its own row of reminders to somebody who is silent.
            walk.leaveAll(draft);
        } else if (nudge != null) {
            draft.openWith(draft.render(nudge));
            questions.show(draft);
        }
    }

    /** Somebody of staff still has the talk below; whether that was long enough is for its own rule to say. */
    private void backTo(Draft draft, Held held, Wake wake) {
        walk.leaveAbove(draft, held.depth());
        held.reopen();
        Silences.dues(draft).stream().filter(it -> !it.at().isAfter(wake.at())).reduce((a, b) -> b)
                .ifPresent(it -> act(draft, it, wake));
    }

    private static void say(Draft draft, Due due) {
        var words = due.silence().say();
        if (words != null) {
            draft.say(draft.render(words), null);
        }
    }

    /** The question stays, so that people may still answer; a quiz begins anew, for its answers are gone. */
    private void forget(Draft draft) {
        Open open = draft.opened();
        draft.forget();
        if (draft.step() instanceof Step.Quiz quiz && open.item() > 0) {
            questions.quiz().comeTo(draft, quiz, 0, 0, List.of());
            draft.raiseWaitNo();
        }
        Open kept = draft.opened();
        draft.open(new Open(open.askedAt(), open.misses(), kept.order(), List.of(), kept.item(), 0));
    }
}
