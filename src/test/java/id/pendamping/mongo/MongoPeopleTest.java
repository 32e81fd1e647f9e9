package id.pendamping.mongo;

import id.pendamping.participant.PeopleContract;
import id.pendamping.participant.People;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoPeopleTest extends PeopleContract {

    @Parameter
    Engine engine;

    @Override
    protected People open() {
        return new MongoPeople(engine.emptied());
    }

}
