package id.pendamping.helpdesk;

import id.pendamping.dialog.Content;
import id.pendamping.inbox.Conversations;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.inbox.Inbox;
import id.pendamping.inbox.Loop;
import id.pendamping.outbox.BulkRows;
import id.pendamping.staff.AuditTrail;
import id.pendamping.staff.StaffDirectory;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HelpdeskConfiguration {

    private static final Duration CARRY = Duration.ofSeconds(1);
    private static final Duration PURGE = Duration.ofHours(1);

    @Bean
    Desk helpDesk(StaffDirectory directory, AuditTrail trail) {
        return new Desk(directory, trail);
    }

    @Bean
    EffectHandler requestEffects(Tickets tickets, Lines lines, Forwards forwards, Desk desk, BulkRows rows) {
        return new Requests(tickets, lines, forwards, desk, new Notices(rows)).handler();
    }

    @Bean
    EffectHandler deedEffects(Tickets tickets, Lines lines, Desk desk, BulkRows rows) {
        return new Deeds(tickets, lines, desk, new Notices(rows)).handler();
    }

    @Bean
    HelpdeskSource helpdeskRows(Tickets tickets, Lines lines, Forwards forwards, Desk desk, Content content,
            Conversations conversations) {
        return new HelpdeskSource(tickets, lines, forwards, desk, new HelpdeskWords(content, conversations));
    }

    @Bean
    QueueSource queueSource(Tickets tickets, Forwards forwards, Desk desk, Content content, InstantSource clock,
            ZoneId zone) {
        return new QueueSource(tickets, forwards, desk, content, clock, zone);
    }

    @Bean
    StoredTicketsSource storedTicketsSource(Tickets tickets, Lines lines, Content content,
            ZoneId zone) {
        return new StoredTicketsSource(tickets, lines, content, zone);
    }

    @Bean
    Loop carryingHelp(Tickets tickets, Lines lines, Conversations conversations, Desk desk, BulkRows rows,
            ObjectProvider<Inbox> inbox, InstantSource clock) {
        Carrier carrier = new Carrier(tickets, lines, conversations, desk, new Notices(rows),
                inbound -> inbox.getObject().handle(inbound), clock);
        return new Loop("carrying to the helped", CARRY, Loop.WAKING, carrier::carryDue);
    }

    @Bean
    QueueHealth helpdeskHealthIndicator(Tickets tickets, InstantSource clock, MeterRegistry metrics) {
        QueueHealth health = new QueueHealth(tickets, clock);
        health.into(metrics);
        return health;
    }

    /** What was said is forgotten after 90 days. */
    @Bean
    Loop forgettingTickets(Tickets tickets, Lines lines, Forwards forwards, InstantSource clock) {
        return new Loop("forgetting requests", PURGE, Loop.WAKING, () -> {
            Instant before = clock.instant().minus(Ticket.KEPT);
            lines.forget(before);
            forwards.forget(before);
            tickets.forget(before);
        });
    }
}
