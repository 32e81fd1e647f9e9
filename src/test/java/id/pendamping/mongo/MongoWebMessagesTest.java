package id.pendamping.mongo;

import id.pendamping.webchat.WebMessagesContract;
import id.pendamping.webchat.WebMessages;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoWebMessagesTest extends WebMessagesContract {

    @Parameter
    Engine engine;

    @Override
    protected WebMessages open() {
        return new MongoWebMessages(engine.emptied());
    }
}
