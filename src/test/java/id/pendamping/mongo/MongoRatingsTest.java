package id.pendamping.mongo;

import id.pendamping.feedback.Ratings;
import id.pendamping.feedback.RatingsContract;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoRatingsTest extends RatingsContract {

    @Parameter
    Engine engine;

    @Override
    protected Ratings open() {
        return new MongoRatings(engine.emptied());
    }
}
