package id.pendamping.mongo;

import id.pendamping.outcome.EventsContract;
import id.pendamping.outcome.EventStore;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoEventsTest extends EventsContract {

    @Parameter
    Engine engine;

    @Override
    protected EventStore open() {
        return new MongoEvents(engine.emptied());
    }

}
