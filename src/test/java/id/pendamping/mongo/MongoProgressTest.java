package id.pendamping.mongo;

import id.pendamping.checklist.Progress;
import id.pendamping.checklist.ProgressContract;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoProgressTest extends ProgressContract {

    @Parameter
    Engine engine;

    @Override
    protected Progress open() {
        return new MongoProgress(engine.emptied());
    }
}
