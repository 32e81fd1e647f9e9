package id.pendamping.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;

/**
 * Runs the plan loop on one node at a time, to spare the others the work, and not before everything that people wrote in
 * the meantime has been read: nobody is reminded of what they have just paid.
 */
record Planning(PlanLoop loop, BooleanSupplier mayPlan, InstantSource clock, InstantSource machine,
        LockProvider locks) {

    private static final Duration LOCK = Duration.ofSeconds(10);
    private static final Duration SLICE = Duration.ofSeconds(5);

    void planDue() {
        if (mayPlan.getAsBoolean()) {
            Instant begun = machine.instant();
            locks.lock(new LockConfiguration(begun, "remind", LOCK, Duration.ZERO)).ifPresent(lock -> {
                try {
                    Instant end = begun.plus(SLICE);
                    while (loop.run(clock.instant(), PlanLoop.AT_ONCE) == PlanLoop.AT_ONCE && mayPlan.getAsBoolean()
                            && machine.instant().isBefore(end)) {
                    }
                } finally {
                    lock.unlock();
                }
            });
        }
    }
}
