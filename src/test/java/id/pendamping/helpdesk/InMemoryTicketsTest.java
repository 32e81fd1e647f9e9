package id.pendamping.helpdesk;

class InMemoryTicketsTest extends TicketsContract {

    @Override
    protected Tickets open() {
        return new InMemoryTickets();
    }
}
