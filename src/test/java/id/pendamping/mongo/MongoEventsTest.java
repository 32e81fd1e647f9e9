package id.pendamping.mongo;

import id.pendamping.outcome.EventsContract;
import id.pendamping.outcome.Events;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoEventsTest extends EventsContract {

    @Parameter
    Engine engine;

    @Override
    protected Events open() {
        return new MongoEvents(engine.emptied());
    }

}
