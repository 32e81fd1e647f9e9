package id.pendamping.mongo;

import id.pendamping.broadcast.KeptParts;
import id.pendamping.broadcast.KeptPartsContract;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoKeptPartsTest extends KeptPartsContract {

    @Parameter
    Engine engine;

    @Override
    protected KeptParts open() {
        return new MongoKeptParts(engine.emptied());
    }
}
