package id.pendamping.broadcast;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;

/** Runs the loop on one node at a time, to spare the others the work, and not before what people wrote was read. */
record Broadcasting(BroadcastLoop loop, BooleanSupplier mayBegin, InstantSource clock, InstantSource machine,
        LockProvider locks) {

    private static final Duration LOCK = Duration.ofSeconds(10);
    private static final Duration SLICE = Duration.ofSeconds(5);

    void goOn() {
        if (mayBegin.getAsBoolean()) {
            Instant begun = machine.instant();
            locks.lock(new LockConfiguration(begun, "broadcast", LOCK, Duration.ZERO)).ifPresent(lock -> {
                try {
                    Instant end = begun.plus(SLICE);
                    while (loop.run(clock.instant()) && mayBegin.getAsBoolean() && machine.instant().isBefore(end)) {
                    }
                } finally {
                    lock.unlock();
                }
            });
        }
    }
}
