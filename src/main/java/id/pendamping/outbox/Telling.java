package id.pendamping.outbox;

import id.pendamping.outbox.BulkOutcomes.Settled;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells what became of a row: its source, and whoever wants to know that a person cannot be reached any more. */
final class Telling {

    private static final Logger LOG = LoggerFactory.getLogger(Telling.class);
    private static final int AT_ONCE = 500;

    private final BulkOutcomes outcomes;
    private final Sources sources;
    private final List<DeliveryListener> listeners;
    private final Contacts contacts;
    private final MeterRegistry metrics;

    Telling(BulkOutcomes outcomes, Sources sources, List<DeliveryListener> listeners, Contacts contacts,
            MeterRegistry metrics) {
        this.outcomes = outcomes;
        this.sources = sources;
        this.listeners = List.copyOf(listeners);
        this.contacts = contacts;
        this.metrics = metrics;
    }

    /** What was cancelled, and what a crash left untold. */
    void catchUp() {
        outcomes.untold(AT_ONCE).forEach(this::tell);
    }

    /** An outcome that is stored. */
    void tell(Settled settled) {
        BulkRow row = settled.row();
        if (settled.outcome() instanceof BulkOutcome.Sent && row.rank() > BulkRow.BOOKED) {
            contacts.record(row.person(), settled.at());
        }
        boolean known = !(settled.outcome() instanceof BulkOutcome.Blocked)
                || listeners.stream().allMatch(listener -> takesBlocked(listener, row));
        if (known && sources.settled(row, settled.outcome(), settled.at())) {
            outcomes.told(row.id());
            metrics.counter("pendamping.bulk", "source", row.source(), "outcome", name(settled.outcome())).increment();
        }
    }

    private static boolean takesBlocked(DeliveryListener listener, BulkRow row) {
        try {
            listener.delivered(row.chat(), new Delivery.Blocked());
            return true;
        } catch (RuntimeException e) {
            LOG.warn("a listener did not take a delivery and will be told again: {}", e.getClass().getName());
            return false;
        }
    }

    private static String name(BulkOutcome outcome) {
        return outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
