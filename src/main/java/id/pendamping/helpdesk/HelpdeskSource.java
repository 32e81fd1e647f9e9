package id.pendamping.helpdesk;

import id.pendamping.helpdesk.Notices.About;
import id.pendamping.helpdesk.Ticket.State;
import id.pendamping.outbox.BulkOutcome;
import id.pendamping.outbox.BulkRow;
import id.pendamping.outbox.BulkSource;
import id.pendamping.staff.StaffMember;
import java.time.Instant;
import java.util.Optional;

/**
 * The last look at what staff are told about a request. Each message that shows something of a person is written down
 * in the trail first, and remembered afterwards, so that an answer to it finds its request.
 */
final class HelpdeskSource implements BulkSource {

    private static final Look GONE = new Look.Drop("gone");

    private final Tickets tickets;
    private final Lines lines;
    private final Forwards forwards;
    private final Desk desk;
    private final HelpdeskWords words;

    HelpdeskSource(Tickets tickets, Lines lines, Forwards forwards, Desk desk, HelpdeskWords words) {
        this.tickets = tickets;
        this.lines = lines;
        this.forwards = forwards;
        this.desk = desk;
        this.words = words;
    }

    @Override
    public String name() {
        return Notices.SOURCE;
    }

    @Override
    public Look look(BulkRow row, Instant now) {
        Optional<StaffMember> staff = desk.find(row.person()).filter(it -> it.chat().equals(row.chat()));
        if (staff.isEmpty()) {
            return new Look.Drop("not staff");
        }
        return words.isWelcome(staff.get()) ? look(row, staff.get(), now) : new Look.Drop("stopped");
    }

    private Look look(BulkRow row, StaffMember staff, Instant now) {
        String key = key(row);
        return switch (about(row)) {
            case REFUSED ->
                words.refused(staff, key.substring(0, key.indexOf(':')), key.substring(key.indexOf(':') + 1));
            case NEW -> tickets.find(key).<Look>map(ticket -> ticket.state() == State.OPEN
                    ? words.opened(staff, ticket)
                    : new Look.Drop("taken")).orElse(GONE);
            case HEAD -> tickets.find(key).<Look>map(ticket -> seen(row, now, ticket,
                    words.head(staff, ticket, lines.of(key)))).orElse(GONE);
            case LINE -> lines.find(key).flatMap(line -> tickets.find(line.ticket()).map(ticket -> !staff.person()
                    .equals(ticket.helper())
                            ? new Look.Drop("handed on")
                            : seen(row, now, ticket, words.line(staff, ticket, line))))
                    .orElse(GONE);
            case LATE -> tickets.find(key).<Look>map(ticket -> ticket.isOverdue(now)
                    ? words.late(staff, ticket)
                    : new Look.Drop("answered")).orElse(GONE);
            case ENDED -> tickets.find(key).<Look>map(ticket -> words.ended(staff, ticket)).orElse(GONE);
        };
    }

    private Look seen(BulkRow row, Instant now, Ticket ticket, Look look) {
        if (look instanceof Look.Send) {
            desk.audit(row.id(), now, row.person(), "read", ticket.id());
        }
        return look;
    }

    @Override
    public void settled(BulkRow row, BulkOutcome outcome, Instant at) {
        if (!(outcome instanceof BulkOutcome.Sent(var message, var poll))) {
            return;
        }
        Optional<Ticket> ticket = switch (about(row)) {
            case NEW, HEAD -> tickets.find(key(row));
            case LINE -> lines.find(key(row)).flatMap(line -> tickets.find(line.ticket()));
            case ENDED, REFUSED, LATE -> Optional.empty();
        };
        ticket.ifPresent(it -> forwards.add(
                new Forward(row.id(), row.person(), it.person(), message, it.number(), at)));
    }

    private static About about(BulkRow row) {
        return About.valueOf(row.about().substring(0, row.about().indexOf(':')));
    }

    private static String key(BulkRow row) {
        return row.about().substring(row.about().indexOf(':') + 1);
    }
}
