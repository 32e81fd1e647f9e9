package id.pendamping.webchat;

import java.time.InstantSource;
import java.time.ZoneId;

/** Tells the page what time it is and whether it may be set forward. */
record ShownTime(InstantSource clock, ZoneId zone, boolean travels) {

    TimeShown now() {
        return new TimeShown(clock.instant(), zone.getId(), travels);
    }
}
