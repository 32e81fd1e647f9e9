package id.pendamping.mongo;

import id.pendamping.casework.Imports;
import id.pendamping.casework.ImportsContract;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoImportsTest extends ImportsContract {

    @Parameter
    Engine engine;

    @Override
    protected Imports open() {
        return new MongoImports(engine.emptied());
    }
}
