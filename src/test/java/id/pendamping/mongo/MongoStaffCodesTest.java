package id.pendamping.mongo;

import id.pendamping.staff.StaffCodes;
import id.pendamping.staff.StaffCodesContract;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoStaffCodesTest extends StaffCodesContract {

    @Parameter
    Engine engine;

    @Override
    protected StaffCodes open() {
        return new MongoStaffCodes(engine.emptied());
    }
}
