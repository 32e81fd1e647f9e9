package id.pendamping.inbox;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** The time of the machine, for leases, locks and ages; it never travels as the application's clock may. */
public record MachineClock(InstantSource source) {

    public static MachineClock system() {
        return new MachineClock(InstantSource.system());
    }

    /** In whole milliseconds, so that a stored instant equals the one that was written. */
    public Instant instant() {
        return source.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
