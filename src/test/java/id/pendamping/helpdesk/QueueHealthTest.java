package id.pendamping.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.chat.ChatId;
import id.pendamping.inbox.SettableClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueueHealthTest {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    private final SettableClock clock = new SettableClock(NOON);
    private final InMemoryTickets tickets = new InMemoryTickets();
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

    @Test
    void countsWhatWaitsLongerThanADayAndNamesNobody() {
        QueueHealth health = new QueueHealth(tickets, clock);
        health.into(metrics);
        opened("a", NOON);
        opened("b", NOON.plusSeconds(60));
        tickets.change("b", it -> it.answered(NOON.plusSeconds(61)));
        opened("c", NOON);
        tickets.change("c", it -> it.closed(NOON));
        assertThat(value("open")).isEqualTo(2);
        assertThat(value("overdue")).isZero();
        clock.forward(Duration.ofHours(25));
        assertThat(value("overdue")).isEqualTo(1);
        assertThat(health.health().getDetails()).containsEntry("open", 2L).containsEntry("overdue", 1L);
        assertThat(metrics.getMeters()).allSatisfy(it -> assertThat(it.getId().getTags()).isEmpty());
    }

    private void opened(String id, Instant at) {
        tickets.open(Ticket.opened(id, "budi", new ChatId("tg:1"), at, "", "", "", List.of()));
    }

    private double value(String what) {
        return metrics.get("pendamping.tickets." + what).gauge().value();
    }
}
