package id.pendamping.broadcast;

import id.pendamping.broadcast.Recipient.State;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.engine.Effect.SaveEvent;
import id.pendamping.outcome.EventTypes;
import id.pendamping.outcome.Events;
import java.time.Instant;
import java.util.Map;

/**
 * Who gets which variant. Only people who agreed to research take part in a trial; each is journaled as
 * {@link EventTypes#ARM} with {@code broadcast} (the seed, the same for all occurrences) and {@code arm}, from 0, also those who
 * get nothing.
 */
record Trials(Events events) {

    Recipient recipient(Broadcast broadcast, Candidate candidate, Instant now) {
        Wording wording = broadcast.wording();
        String person = candidate.person();
        if (!wording.isTrial() || !candidate.standing().has(Consent.RESEARCH)) {
            return new Recipient(broadcast.id(), person, candidate.chat(), Recipient.NO_ARM, State.FROZEN, "", now);
        }
        int arm = wording.arm(person);
        events.append(new SaveEvent("broadcast/" + broadcast.id() + "/" + person, person, now, EventTypes.ARM,
                Map.of("broadcast", wording.seed(), "arm", String.valueOf(arm))));
        return new Recipient(broadcast.id(), person, candidate.chat(), arm,
                wording.isHeldOut(arm) ? State.HELD : State.FROZEN, "", now);
    }
}
