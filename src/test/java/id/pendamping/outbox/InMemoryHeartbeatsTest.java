package id.pendamping.outbox;

class InMemoryHeartbeatsTest extends HeartbeatsContract {

    @Override
    protected Heartbeats open() {
        return new InMemoryHeartbeats();
    }
}
