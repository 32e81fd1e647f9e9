package id.pendamping.inbox;

import id.pendamping.chat.ChatId;
import id.pendamping.outbox.Delivery;
import id.pendamping.outbox.DeliveryListener;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts what became of replies and tells whoever wants to know. */
final class Deliveries {

    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);

    private final List<DeliveryListener> listeners;
    private final Counter unknown;
    private final Counter failed;
    private final Counter blocked;

    Deliveries(List<DeliveryListener> listeners, MeterRegistry metrics) {
        this.listeners = List.copyOf(listeners);
        this.unknown = counter("unknown", metrics);
        this.failed = counter("failed", metrics);
        this.blocked = counter("blocked", metrics);
    }

    void settled(ChatId chat, Delivery delivery) {
        switch (delivery) {
            case Delivery.Unknown it -> unknown.increment();
            case Delivery.Failed it -> failed.increment();
            case Delivery.Blocked it -> blocked.increment();
            case Delivery.Sent it -> {
            }
            case Delivery.NotSent it -> {
            }
        }
        for (DeliveryListener listener : listeners) {
            try {
                listener.delivered(chat, delivery);
            } catch (RuntimeException e) {
                LOG.warn("a listener did not take a delivery: {}", FailurePlace.of(e));
            }
        }
    }

    private static Counter counter(String outcome, MeterRegistry metrics) {
        return Counter.builder("pendamping.replies").tag("outcome", outcome)
                .description("replies that did not simply arrive").register(metrics);
    }
}
