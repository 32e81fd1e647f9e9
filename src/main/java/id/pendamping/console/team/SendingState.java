package id.pendamping.console.team;

import id.pendamping.outbox.BulkOutcomes;
import id.pendamping.outbox.BulkState;
import id.pendamping.outbox.Heartbeats;
import id.pendamping.outbox.Sending;
import id.pendamping.outbox.SendingSwitch;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How sending stands now. */
@Component
class SendingState {

    private final SendingSwitch shared;
    private final Heartbeats heartbeats;
    private final BulkOutcomes outcomes;
    private final InstantSource clock;
    private final Sending own;

    SendingState(SendingSwitch shared, Heartbeats heartbeats, BulkOutcomes outcomes, InstantSource clock,
            @Value("${pendamping.outbox.sending}") Sending own) {
        this.shared = shared;
        this.heartbeats = heartbeats;
        this.outcomes = outcomes;
        this.clock = clock;
        this.own = own;
    }

    View now() {
        long late = outcomes.oldestDue(clock.instant())
                .map(since -> Math.max(Duration.between(since, clock.instant()).toMinutes(), 0)).orElse(0L);
        return new View(word(shared.find().orElse(Sending.ON)), word(own), heartbeats.isHeld(),
                outcomes.count(BulkState.QUEUED), late, outcomes.count(BulkState.UNKNOWN));
    }

    private static String word(Sending sending) {
        return sending.name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param set for all, by somebody of the team
     * @param own what this program was started with; the narrower of the two counts
     * @param held whether the store waits for somebody to say that it may write to people
     * @param late minutes that the longest waiting message is late
     * @param unknown messages of which nobody knows whether they were shown
     */
    record View(String set, String own, boolean held, long queued, long late, long unknown) {

        public boolean isOn() {
            return set.equals("on");
        }
    }
}
