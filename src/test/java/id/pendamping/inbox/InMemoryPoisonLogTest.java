package id.pendamping.inbox;

class InMemoryPoisonLogTest extends PoisonLogContract {

    @Override
    protected PoisonLog open() {
        return new InMemoryPoisonLog();
    }
}
