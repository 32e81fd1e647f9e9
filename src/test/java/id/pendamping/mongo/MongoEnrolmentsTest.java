package id.pendamping.mongo;

import id.pendamping.enrolment.Enrolments;
import id.pendamping.enrolment.EnrolmentsContract;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoEnrolmentsTest extends EnrolmentsContract {

    @Parameter
    Engine engine;

    @Override
    protected Enrolments open() {
        return new MongoEnrolments(engine.emptied());
    }
}
