package id.pendamping.broadcast;

class InMemoryRecipientsTest extends RecipientsContract {

    @Override
    protected Recipients open() {
        return new InMemoryRecipients();
    }
}
