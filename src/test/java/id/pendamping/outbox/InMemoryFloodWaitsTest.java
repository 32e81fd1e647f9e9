package id.pendamping.outbox;

class InMemoryFloodWaitsTest extends FloodWaitsContract {

    @Override
    protected FloodWaits open() {
        return new InMemoryFloodWaits();
    }
}
