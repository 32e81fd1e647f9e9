package id.pendamping.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.javacrumbs.shedlock.core.LockProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what sends without having been asked. */
@Configuration(proxyBeanMethods = false)
class BulkConfiguration {

    /** Some seconds' worth at the usual ceiling, so that the line to the channel does not run dry between two slices. */
    private static final int MOST_IN_FLIGHT = 96;
    private static final int FEWEST_IN_FLIGHT = 4;

    @Bean
    SendingRules sendingRules(OutboxSettings settings, SendingSwitch shared, Heartbeats heartbeats) {
        SendingRules rules = new SendingRules(settings.sending(), settings.listed(), shared,
                new Heartbeat(heartbeats, InstantSource.system()));
        // Before the first reply: the stop may have been set before this start.
        rules.look();
        return rules;
    }

    @Bean
    Sources bulkSources(ObjectProvider<BulkSource> sources) {
        return new Sources(sources.stream().toList());
    }

    @Bean
    Telling bulkTelling(BulkOutcomes outcomes, Sources sources, List<DeliveryListener> listeners, Contacts contacts,
            InstantSource clock, MeterRegistry metrics) {
        TimeGauge
                .builder("pendamping.bulk.age", outcomes, TimeUnit.MILLISECONDS,
                        it -> it.oldestDue(clock.instant())
                                .map(since -> Duration.between(since, clock.instant()).toMillis()).orElse(0L))
                .description("how long the longest waiting bulk row might have gone out").register(metrics);
        return new Telling(outcomes, sources, listeners, contacts, metrics);
    }

    @Bean
    BulkSender bulkSender(Sources sources, Channels channels, SendingRules rules, BulkClaims claims, Telling telling,
            Host host, InstantSource clock) {
        return new BulkSender(sources, channels, rules, claims, telling, host, clock);
    }

    @Bean
    SendLoop sendLoop(BulkClaims claims, SendingRules rules, BulkSender sender, OutboxSettings settings,
            Telling telling, Host host, LockProvider locks, InstantSource clock) {
        InFlight inFlight = new InFlight(atOnce(settings), host, sender);
        return new SendLoop(claims, rules, inFlight, telling, host, locks, clock);
    }

    /** Known to the health endpoint as outbox; not part of readiness. */
    @Bean
    BulkHealth outboxHealthIndicator(BulkOutcomes outcomes, SendingRules rules) {
        return new BulkHealth(outcomes, rules);
    }

    /** Fewer at a slow pace, so that nothing waits in line longer than its claim lasts. */
    private static int atOnce(OutboxSettings settings) {
        double enough = 3 * settings.ceiling().orElse(MOST_IN_FLIGHT);
        return (int) Math.max(FEWEST_IN_FLIGHT, Math.min(MOST_IN_FLIGHT, enough));
    }
}
