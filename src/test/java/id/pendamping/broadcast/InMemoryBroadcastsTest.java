package id.pendamping.broadcast;

class InMemoryBroadcastsTest extends BroadcastsContract {

    @Override
    protected Broadcasts open() {
        return new InMemoryBroadcasts();
    }
}
