package id.pendamping.outcome;

class InMemoryEventsTest extends EventsContract {

    @Override
    protected EventStore open() {
        return new InMemoryEvents();
    }
}
