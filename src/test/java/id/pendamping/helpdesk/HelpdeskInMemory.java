package id.pendamping.helpdesk;

import id.pendamping.chat.Inbound;
import id.pendamping.dialog.Content;
import id.pendamping.inbox.Conversations;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.inbox.SnapshotSource;
import id.pendamping.outbox.BulkRows;
import id.pendamping.outbox.BulkSource;
import id.pendamping.staff.AuditTrail;
import id.pendamping.staff.StaffDirectory;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/** This room put together over fakes, for tests that play whole talks. */
public record HelpdeskInMemory(List<EffectHandler> handlers, List<SnapshotSource> sources, BulkSource rows,
        Tickets tickets, Lines lines, Forwards forwards, Desk desk, Notices notices) {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    public static HelpdeskInMemory begin(Content content, Conversations conversations, BulkRows rows,
            StaffDirectory directory, AuditTrail trail, InstantSource clock) {
        Tickets tickets = new InMemoryTickets();
        Lines lines = new InMemoryLines();
        Forwards forwards = new InMemoryForwards();
        Desk desk = new Desk(directory, trail);
        Notices notices = new Notices(rows);
        return new HelpdeskInMemory(
                List.of(new Requests(tickets, lines, forwards, desk, notices).handler(),
                        new Deeds(tickets, lines, desk, notices).handler()),
                List.of(new QueueSource(tickets, forwards, desk, content, clock, JAKARTA),
                        new StoredTicketsSource(tickets, lines, content, JAKARTA)),
                new HelpdeskSource(tickets, lines, forwards, desk, new HelpdeskWords(content, conversations)), tickets,
                lines, forwards, desk, notices);
    }

    /** Carries what staff did to this door. */
    public void carry(Conversations conversations, Consumer<Inbound> door, InstantSource clock) {
        new Carrier(tickets, lines, conversations, desk, notices, door, clock).carryDue();
    }
}
