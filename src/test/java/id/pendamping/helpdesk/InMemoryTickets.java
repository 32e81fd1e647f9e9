package id.pendamping.helpdesk;

import id.pendamping.helpdesk.Ticket.State;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Requests in a map. */
public final class InMemoryTickets implements Tickets, TicketPages {

    private static final Comparator<Ticket> OLDEST_FIRST = Comparator.comparing(Ticket::at)
            .thenComparing(Ticket::id);

    private final Map<String, Ticket> byId = new ConcurrentHashMap<>();

    @Override
    public void open(Ticket ticket) {
        byId.putIfAbsent(ticket.id(), revised(ticket));
    }

    @Override
    public Optional<Ticket> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public List<Ticket> numbered(String number) {
        return all(ticket -> ticket.number().equals(number)).reversed();
    }

    @Override
    public List<Ticket> queue(int most) {
        return all(ticket -> ticket.state() != State.CLOSED).stream().limit(most).toList();
    }

    @Override
    public List<Ticket> of(String person) {
        return all(ticket -> ticket.person().equals(person));
    }

    private List<Ticket> all(Predicate<Ticket> which) {
        return byId.values().stream().filter(which).sorted(OLDEST_FIRST).toList();
    }

    @Override
    public List<Ticket> waiting(int skip, int most) {
        return page(ticket -> ticket.state() != State.CLOSED && ticket.waitsSince() != null,
                Comparator.comparing(InMemoryTickets::since), skip, most);
    }

    @Override
    public List<Ticket> answered(int skip, int most) {
        return page(ticket -> ticket.state() != State.CLOSED && ticket.waitsSince() == null, OLDEST_FIRST, skip, most);
    }

    @Override
    public List<Ticket> held(String helper, int skip, int most) {
        return page(ticket -> ticket.state() != State.CLOSED && helper.equals(ticket.helper()), OLDEST_FIRST, skip,
                most);
    }

    @Override
    public List<Ticket> closed(int skip, int most) {
        return page(ticket -> ticket.state() == State.CLOSED,
                Comparator.comparing((Ticket ticket) -> String.valueOf(ticket.closedAt())).reversed(), skip, most);
    }

    private List<Ticket> page(Predicate<Ticket> which, Comparator<Ticket> order, int skip, int most) {
        return byId.values().stream().filter(which).sorted(order.thenComparing(Ticket::id)).skip(skip).limit(most)
                .toList();
    }

    private static Instant since(Ticket ticket) {
        return Objects.requireNonNull(ticket.waitsSince());
    }

    @Override
    public long countWaiting() {
        return waiting(0, Integer.MAX_VALUE).size();
    }

    @Override
    public long countWaitingSince(Instant before) {
        return waiting(0, Integer.MAX_VALUE).stream().filter(ticket -> !since(ticket).isAfter(before)).count();
    }

    @Override
    public boolean replace(Ticket changed) {
        Ticket now = byId.get(changed.id());
        return now != null && now.revision() == changed.revision()
                && byId.replace(changed.id(), now, revised(changed));
    }

    private static Ticket revised(Ticket it) {
        return new Ticket(it.id(), it.person(), it.chat(), it.at(), it.dialog(), it.step(), it.obstacle(), it.talk(),
                it.state(), it.helper(), it.waitsSince(), it.answeredAt(), it.closedAt(), it.stars(),
                it.revision() + 1);
    }

    @Override
    public void erase(String person) {
        byId.values().removeIf(ticket -> ticket.person().equals(person));
    }

    @Override
    public void forget(Instant before) {
        byId.values().removeIf(ticket -> ticket.at().isBefore(before));
    }
}
