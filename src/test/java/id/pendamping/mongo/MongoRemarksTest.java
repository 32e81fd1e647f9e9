package id.pendamping.mongo;

import id.pendamping.casework.Remarks;
import id.pendamping.casework.RemarksContract;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoRemarksTest extends RemarksContract {

    @Parameter
    Engine engine;

    @Override
    protected Remarks open() {
        return new MongoRemarks(engine.emptied());
    }
}
