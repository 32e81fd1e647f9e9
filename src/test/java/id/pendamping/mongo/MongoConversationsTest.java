package id.pendamping.mongo;

import id.pendamping.inbox.Conversations;
import id.pendamping.inbox.ConversationsContract;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoConversationsTest extends ConversationsContract {

    @Parameter
    Engine engine;

    @Override
    protected Conversations open() {
        return new MongoConversations(engine.emptied());
    }
}
