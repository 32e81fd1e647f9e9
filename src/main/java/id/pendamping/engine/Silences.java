package id.pendamping.engine;

import id.pendamping.chat.Inbound.Wake;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.dialog.Step.Silence;
import id.pendamping.engine.Position.Open;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When silence on a question is acted upon. */
final class Silences {

    /** Without consent nothing that was told is kept longer than this. */
    static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

    private Silences() {
    }

    /** The next moment at which there is something to do after now, or null. */
    static @Nullable Instant next(Draft draft) {
        if (draft.stack().isEmpty() || draft.open() == null) {
            return null;
        }
        return Stream.concat(dues(draft).stream().map(Due::at), forgets(draft).stream())
                .filter(moment -> moment.isAfter(draft.now())).min(Instant::compareTo).orElse(null);
    }

    /** A rule and its moment, moved out of the night. */
    record Due(int rule, Silence silence, Instant at) {
    }

    static List<Due> dues(Draft draft) {
        Standing standing = draft.standing();
        if (standing.stopped() || !standing.reachable()) {
            return List.of();
        }
        List<Silence> rules = draft.step().silenceRules();
        Instant asked = draft.opened().askedAt();
        return IntStream.range(0, rules.size()).mapToObj(i -> new Due(i, rules.get(i),
                QuietHours.daytime(asked.plus(rules.get(i).after()), standing.zone()))).toList();
    }

    /**
     * The rule that a wake-up is for: of several that fell due since the last time, the last one; where none did, a
     * nudge had been put off to the morning, and it is the last one before.
     */
    static Optional<Due> fallen(Draft draft, Wake wake) {
        Instant planned = draft.before().wakeAt();
        List<Due> fallen = dues(draft).stream().filter(due -> !due.at().isAfter(wake.at())).toList();
        if (fallen.isEmpty() || planned == null) {
            return Optional.empty();
        }
        boolean isNew = !fallen.getLast().at().isBefore(planned);
        boolean wasForForgetting = forgets(draft).filter(planned::equals).isPresent();
        return isNew || !wasForForgetting ? Optional.of(fallen.getLast()) : Optional.empty();
    }

    static Optional<Instant> forgets(Draft draft) {
        Open open = draft.open();
        boolean keepsSomething = !draft.memory().variables().isEmpty() || !draft.trail().checkpoints().isEmpty()
                || open != null && !open.marks().isEmpty();
        return open == null || draft.standing().has(Consent.SERVICE) || !keepsSomething
                ? Optional.empty()
                : Optional.of(open.askedAt().plus(FORGOTTEN_AFTER));
    }
}
