package id.pendamping.mongo;

import id.pendamping.outbox.FloodWaitsContract;
import id.pendamping.outbox.FloodWaits;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoFloodWaitsTest extends FloodWaitsContract {

    @Parameter
    Engine engine;

    @Override
    protected FloodWaits open() {
        return new MongoFloodWaits(engine.emptied());
    }

}
