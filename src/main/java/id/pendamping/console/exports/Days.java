package id.pendamping.console.exports;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Of a moment only the day goes out: the minute could be held against somebody's telephone. */
record Days(ZoneId zone, InstantSource clock) {

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** For what the team itself did. */
    LocalDateTime minute(Instant at) {
        return LocalDateTime.ofInstant(at, zone).truncatedTo(ChronoUnit.MINUTES);
    }

    @Nullable
    LocalDate of(@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, zone);
    }
}
