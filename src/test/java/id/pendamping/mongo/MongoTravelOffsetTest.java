package id.pendamping.mongo;

import id.pendamping.webchat.TravelOffsetContract;
import id.pendamping.webchat.TravelOffset;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoTravelOffsetTest extends TravelOffsetContract {

    @Parameter
    Engine engine;

    @Override
    protected TravelOffset open() {
        return new MongoTravelOffset(engine.emptied());
    }
}
