package id.pendamping.mongo;

import id.pendamping.reminder.Occurrences;
import id.pendamping.reminder.OccurrencesContract;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoOccurrencesTest extends OccurrencesContract {

    @Parameter
    Engine engine;

    @Override
    protected Occurrences open() {
        return new MongoOccurrences(engine.emptied());
    }
}
