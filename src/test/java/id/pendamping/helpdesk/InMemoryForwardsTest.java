package id.pendamping.helpdesk;

class InMemoryForwardsTest extends ForwardsContract {

    @Override
    protected Forwards open() {
        return new InMemoryForwards();
    }
}
