package id.pendamping.webchat;

class InMemoryWebMessagesTest extends WebMessagesContract {

    @Override
    protected WebMessages open() {
        return new InMemoryWebMessages();
    }
}
