package id.pendamping.outbox;

class InMemoryBulkTest extends BulkContract {

    @Override
    protected Store open() {
        InMemoryBulk bulk = new InMemoryBulk();
        return new Store(bulk, bulk, bulk);
    }
}
