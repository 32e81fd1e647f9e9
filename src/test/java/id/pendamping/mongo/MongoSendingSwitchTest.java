package id.pendamping.mongo;

import id.pendamping.outbox.SendingSwitch;
import id.pendamping.outbox.SendingSwitchContract;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoSendingSwitchTest extends SendingSwitchContract {

    @Parameter
    Engine engine;

    @Override
    protected SendingSwitch open() {
        return new MongoSendingSwitch(engine.emptied());
    }
}
