package id.pendamping.mongo;

import id.pendamping.outbox.Heartbeats;
import id.pendamping.outbox.HeartbeatsContract;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoHeartbeatsTest extends HeartbeatsContract {

    @Parameter
    Engine engine;

    @Override
    protected Heartbeats open() {
        return new MongoHeartbeats(engine.emptied());
    }
}
