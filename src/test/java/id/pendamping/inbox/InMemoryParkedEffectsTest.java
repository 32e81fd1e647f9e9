package id.pendamping.inbox;

class InMemoryParkedEffectsTest extends ParkedEffectsContract {

    @Override
    protected ParkedEffects open() {
        return new InMemoryParkedEffects();
    }
}
