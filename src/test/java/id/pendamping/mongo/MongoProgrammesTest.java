package id.pendamping.mongo;

import id.pendamping.programme.Programmes;
import id.pendamping.programme.ProgrammesContract;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoProgrammesTest extends ProgrammesContract {

    @Parameter
    Engine engine;

    @Override
    protected Programmes open() {
        return new MongoProgrammes(engine.emptied());
    }
}
