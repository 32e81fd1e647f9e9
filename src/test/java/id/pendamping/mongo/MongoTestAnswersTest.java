package id.pendamping.mongo;

import id.pendamping.assessment.TestAnswersContract;
import id.pendamping.assessment.TestAnswers;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoTestAnswersTest extends TestAnswersContract {

    @Parameter
    Engine engine;

    @Override
    protected TestAnswers open() {
        return new MongoTestAnswers(engine.emptied());
    }

    @Override
    protected long kept() {
        return engine.store().database().getCollection(Schema.TEST_ANSWERS).countDocuments();
    }
}
