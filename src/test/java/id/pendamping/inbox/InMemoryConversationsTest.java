package id.pendamping.inbox;

class InMemoryConversationsTest extends ConversationsContract {

    @Override
    protected Conversations open() {
        return new InMemoryConversations();
    }
}
