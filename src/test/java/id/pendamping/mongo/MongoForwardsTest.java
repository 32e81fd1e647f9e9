package id.pendamping.mongo;

import id.pendamping.helpdesk.Forwards;
import id.pendamping.helpdesk.ForwardsContract;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoForwardsTest extends ForwardsContract {

    @Parameter
    Engine engine;

    @Override
    protected Forwards open() {
        return new MongoForwards(engine.emptied());
    }
}
