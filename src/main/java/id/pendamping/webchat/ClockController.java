package id.pendamping.webchat;

import java.time.Duration;
import java.time.Instant;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lets time go forward; does not exist in a process that serves a Telegram bot. What falls due by it happens within the
 * second in which the inbox looks anyway.
 */
@RestController
@WhenServed
@WhenTimeTravels
class ClockController {

    private static final Duration FARTHEST = Duration.ofDays(31);

    private final TravellingClock clock;
    private final ShownTime time;
    private final Streams streams;

    ClockController(TravellingClock clock, ShownTime time, Streams streams) {
        this.clock = clock;
        this.time = time;
        this.streams = streams;
    }

    /** Names the moment and not the distance, so that the same request twice is one jump. */
    @PostMapping(path = "/webchat/api/clock", consumes = MediaType.APPLICATION_JSON_VALUE)
    TimeShown forward(@RequestBody Jump jump) {
        Instant to = jump.to();
        Refusal.unless(to != null && !to.isAfter(clock.instant().plus(FARTHEST)), "to is missing or too far away",
                "a moment like 2026-11-21T02:00:00Z, at most " + FARTHEST.toDays() + " days ahead");
        clock.forwardTo(to);
        streams.publish(new StreamEvent.Time(time.now()));
        return time.now();
    }

    record Jump(Instant to) {
    }
}
