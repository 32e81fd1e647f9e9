package id.pendamping.console.helpdesk;

import id.pendamping.inbox.MachineClock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * A part of a page asks again and again whether it has changed. It does not ask for ever: else nobody's session would
 * ever end.
 */
@Component
class LivePart {

    /** The answer on which htmx asks no more. */
    static final int ENOUGH = 286;
    static final Duration LONGEST = Duration.ofMinutes(50);

    private final MachineClock clock;

    LivePart(MachineClock clock) {
        this.clock = clock;
    }

    /** When the page was opened, for its part to hand back. */
    long opened() {
        return clock.instant().getEpochSecond();
    }

    boolean isOver(long opened) {
        return clock.instant().isAfter(Instant.ofEpochSecond(opened).plus(LONGEST));
    }
}
