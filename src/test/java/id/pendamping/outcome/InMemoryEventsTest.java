package id.pendamping.outcome;

class InMemoryEventsTest extends EventsContract {

    @Override
    protected Events open() {
        return new InMemoryEvents();
    }
}
