package id.pendamping.mongo;

import id.pendamping.broadcast.Broadcasts;
import id.pendamping.broadcast.BroadcastsContract;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoBroadcastsTest extends BroadcastsContract {

    @Parameter
    Engine engine;

    @Override
    protected Broadcasts open() {
        return new MongoBroadcasts(engine.emptied());
    }
}
