package id.pendamping.broadcast;

class InMemoryKeptPartsTest extends KeptPartsContract {

    @Override
    protected KeptParts open() {
        return new InMemoryKeptParts();
    }
}
