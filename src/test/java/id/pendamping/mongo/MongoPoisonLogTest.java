package id.pendamping.mongo;

import id.pendamping.inbox.PoisonLogContract;
import id.pendamping.inbox.PoisonLog;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoPoisonLogTest extends PoisonLogContract {

    @Parameter
    Engine engine;

    @Override
    protected PoisonLog open() {
        return new MongoPoisonLog(engine.emptied());
    }

}
