package id.pendamping.mongo;

import id.pendamping.broadcast.Recipients;
import id.pendamping.broadcast.RecipientsContract;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoRecipientsTest extends RecipientsContract {

    @Parameter
    Engine engine;

    @Override
    protected Recipients open() {
        return new MongoRecipients(engine.emptied());
    }
}
