package id.pendamping.broadcast;

import id.pendamping.broadcast.Recipient.State;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.engine.Effect.SaveEvent;
import id.pendamping.engine.Lot;
import id.pendamping.outcome.Events;
import java.time.Instant;

/**
 * Who gets which variant. Only people who agreed to research take part in a trial; each is journaled as a
 * {@link Lot#EVENT} with the wording's seed, the same for all occurrences, as the trial; also those who get nothing.
 */
record Trials(Events events) {

    Recipient recipient(Broadcast broadcast, Candidate candidate, Instant now) {
        Wording wording = broadcast.wording();
        String person = candidate.person();
        if (!wording.isTrial() || !candidate.standing().has(Consent.RESEARCH)) {
            return new Recipient(broadcast.id(), person, candidate.chat(), Recipient.NO_ARM, State.FROZEN, "", now);
        }
        int arm = wording.arm(person);
        events.append(new SaveEvent("broadcast/" + broadcast.id() + "/" + person, person, now, Lot.EVENT,
                Lot.drawn(wording.seed(), arm)));
        return new Recipient(broadcast.id(), person, candidate.chat(), arm,
                wording.isHeldOut(arm) ? State.HELD : State.FROZEN, "", now);
    }
}
