package id.pendamping.helpdesk;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * How many requests are open and how many of them wait longer than a day, as numbers and nothing else. People who wait are
 * no illness of the program, so it never says that it is down.
 */
final class QueueHealth extends AbstractHealthIndicator {

    /** What is beyond these is not counted; so many open requests need no exact number. */
    private static final int MOST = 1_000;

    private final Tickets tickets;
    private final InstantSource clock;

    QueueHealth(Tickets tickets, InstantSource clock) {
        this.tickets = tickets;
        this.clock = clock;
    }

    /** Asked for whenever somebody reads the numbers; not a number while the store is away. */
    void into(MeterRegistry metrics) {
        Gauge.builder("pendamping.tickets.open", this, QueueHealth::open)
                .description("requests for a person that are not closed").register(metrics);
        Gauge.builder("pendamping.tickets.overdue", this, QueueHealth::overdue)
                .description("requests for a person that have waited for an answer longer than a day")
                .register(metrics);
    }

    double open() {
        return tickets.queue(MOST).size();
    }

    double overdue() {
        return tickets.queue(MOST).stream().filter(it -> it.isOverdue(clock.instant())).count();
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up().withDetail("open", (long) open()).withDetail("overdue", (long) overdue());
    }
}
