package id.pendamping.console.team;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Which day it is for the team. */
@Component
class Today {

    private final InstantSource clock;
    private final ZoneId zone;

    Today(InstantSource clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    Instant instant() {
        return clock.instant();
    }

    LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    ZoneId zone() {
        return zone;
    }
}
