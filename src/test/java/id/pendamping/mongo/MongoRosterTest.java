package id.pendamping.mongo;

import id.pendamping.webchat.RosterContract;
import id.pendamping.webchat.Roster;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoRosterTest extends RosterContract {

    @Parameter
    Engine engine;

    @Override
    protected Roster open() {
        return new MongoRoster(engine.emptied());
    }
}
