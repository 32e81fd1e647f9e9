package id.pendamping.mongo;

import id.pendamping.helpdesk.Lines;
import id.pendamping.helpdesk.LinesContract;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoLinesTest extends LinesContract {

    @Parameter
    Engine engine;

    @Override
    protected Lines open() {
        return new MongoLines(engine.emptied());
    }
}
