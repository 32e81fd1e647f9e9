package id.pendamping.outbox;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** What an operator wants to see of sending; a stop that somebody wanted is not an illness. */
final class BulkHealth extends AbstractHealthIndicator {

    private final BulkOutcomes outcomes;
    private final SendingRules rules;

    BulkHealth(BulkOutcomes outcomes, SendingRules rules) {
        this.outcomes = outcomes;
        this.rules = rules;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up().withDetail("sending", rules.inWords()).withDetail("confirmed", rules.isConfirmed())
                .withDetail("queued", outcomes.count(BulkState.QUEUED))
                .withDetail("unknown", outcomes.count(BulkState.UNKNOWN));
    }
}
