package id.pendamping.inbox;

import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/** Whether people get their answers: not when something has been pending for long, or nothing is heard any more. */
final class InboxHealth extends AbstractHealthIndicator {

    static final Duration OLD = Duration.ofSeconds(60);
    static final Duration SILENT = Duration.ofSeconds(90);

    private final Drainer drainer;
    private final Polls polls;
    private final ParkedEffects parked;
    private final PoisonLog poison;

    InboxHealth(Drainer drainer, Polls polls, ParkedEffects parked, PoisonLog poison) {
        this.drainer = drainer;
        this.polls = polls;
        this.parked = parked;
        this.poison = poison;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Duration pending = drainer.oldestPending();
        Optional<Duration> silence = polls.longestSilence();
        boolean well = pending.compareTo(OLD) <= 0 && silence.filter(it -> it.compareTo(SILENT) > 0).isEmpty();
        health.status(well ? Status.UP : Status.OUT_OF_SERVICE);
        health.withDetail("pendingSeconds", pending.toSeconds()).withDetail("draining", drainer.draining());
        silence.ifPresent(it -> health.withDetail("pollSilenceSeconds", it.toSeconds()));
        health.withDetail("parked", parked.count()).withDetail("poison", poison.count());
    }
}
