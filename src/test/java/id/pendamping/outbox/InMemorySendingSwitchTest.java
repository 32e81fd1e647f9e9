package id.pendamping.outbox;

class InMemorySendingSwitchTest extends SendingSwitchContract {

    @Override
    protected SendingSwitch open() {
        return new InMemorySendingSwitch();
    }
}
