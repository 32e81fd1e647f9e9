package id.pendamping.mongo;

import id.pendamping.inbox.Moves;
import id.pendamping.inbox.MovesContract;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoMovesTest extends MovesContract {

    @Parameter
    Engine engine;

    @Override
    protected Moves open() {
        return new MongoMoves(engine.emptied());
    }
}
