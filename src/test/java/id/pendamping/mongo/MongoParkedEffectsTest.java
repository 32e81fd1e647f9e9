package id.pendamping.mongo;

import id.pendamping.inbox.ParkedEffectsContract;
import id.pendamping.inbox.ParkedEffects;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoParkedEffectsTest extends ParkedEffectsContract {

    @Parameter
    Engine engine;

    @Override
    protected ParkedEffects open() {
        return new MongoParkedEffects(engine.emptied());
    }

}
