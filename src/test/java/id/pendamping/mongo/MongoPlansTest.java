package id.pendamping.mongo;

import id.pendamping.reminder.Plans;
import id.pendamping.reminder.PlansContract;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoPlansTest extends PlansContract {

    @Parameter
    Engine engine;

    @Override
    protected Plans open() {
        return new MongoPlans(engine.emptied());
    }
}
