package id.pendamping.mongo;

import id.pendamping.outcome.Courses;
import id.pendamping.outcome.CoursesContract;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoCoursesTest extends CoursesContract {

    @Parameter
    Engine engine;

    @Override
    protected Courses open() {
        return new MongoCourses(engine.emptied());
    }
}
