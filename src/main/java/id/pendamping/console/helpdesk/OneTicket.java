package id.pendamping.console.helpdesk;

import id.pendamping.console.Account;
import id.pendamping.console.helpdesk.TicketView.Colleague;
import id.pendamping.helpdesk.Line;
import id.pendamping.helpdesk.Line.Kind;
import id.pendamping.helpdesk.Lines;
import id.pendamping.helpdesk.Ticket;
import id.pendamping.helpdesk.Ticket.State;
import id.pendamping.helpdesk.Tickets;
import id.pendamping.participant.People;
import id.pendamping.staff.StaffDirectory;
import id.pendamping.staff.StaffMember;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts together what is shown of one request, and tells what became of a deed. */
@Component
class OneTicket {

    private final Tickets tickets;
    private final Lines lines;
    private final People people;
    private final StaffDirectory staff;
    private final Queue queue;

    OneTicket(Tickets tickets, Lines lines, People people, StaffDirectory staff, Queue queue) {
        this.tickets = tickets;
        this.lines = lines;
        this.people = people;
        this.staff = staff;
        this.queue = queue;
    }

    Optional<TicketView> find(Account who, String id, Locale locale) {
        return tickets.find(id).map(ticket -> view(who, ticket, queue.reading(locale)));
    }

    Optional<Talk> talk(String id, Locale locale) {
        return tickets.find(id).map(ticket -> Talk.of(ticket, lines.of(id), queue.reading(locale)));
    }

    private TicketView view(Account who, Ticket ticket, Reading reading) {
        List<Line> said = lines.of(ticket.id());
        boolean isMine = who.person().equals(ticket.helper());
        boolean isFree = Optional.ofNullable(ticket.helper()).flatMap(staff::find).filter(OneTicket::helps).isEmpty();
        boolean isClosed = ticket.state() == State.CLOSED
                || said.stream().anyMatch(line -> line.kind() == Kind.CLOSED);
        String name = people.find(ticket.person()).map(person -> person.fields().get("name")).map(Object::toString)
                .orElse("");
        return new TicketView(Inquiry.of(ticket, reading), ticket.person(), name, ticket.talk(),
                Talk.of(ticket, said, reading), isMine, !isClosed && (isMine || isFree), isClosed,
                staff.all().stream().filter(it -> helps(it) && !it.person().equals(who.person())
                        && !it.person().equals(ticket.helper()))
                        .map(it -> new Colleague(it.person(), it.name())).toList(),
                Ticket.LONGEST_ANSWER);
    }

    private static boolean helps(StaffMember member) {
        return member.role().seesEverybody();
    }

    /**
     * Why a deed was not done.
     *
     * @param note its id; what was done stands under it among the lines
     * @return empty when it was done; else {@code gone}, {@code closed}, {@code taken} or {@code words}
     */
    Optional<String> refusal(Account who, String id, String note) {
        if (lines.find(note).isPresent()) {
            return Optional.empty();
        }
        Optional<Ticket> ticket = tickets.find(id);
        if (ticket.isEmpty()) {
            return Optional.of("gone");
        }
        if (ticket.get().state() == State.CLOSED) {
            return Optional.of("closed");
        }
        return Optional.of(who.person().equals(ticket.get().helper()) ? "words" : "taken");
    }
}
