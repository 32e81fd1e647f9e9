package id.pendamping.console.exports;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Of a moment only the day goes out: the minute could be held against somebody's telephone. */
record Days(ZoneId zone, InstantSource clock) {

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    @Nullable
    LocalDate of(@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, zone);
    }
}
