package id.pendamping.mongo;

import id.pendamping.group.GroupAnswers;
import id.pendamping.group.GroupAnswersContract;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoGroupAnswersTest extends GroupAnswersContract {

    @Parameter
    Engine engine;

    @Override
    protected GroupAnswers open() {
        return new MongoGroupAnswers(engine.emptied());
    }
}
