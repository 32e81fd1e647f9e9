package id.pendamping.mongo;

import id.pendamping.staff.StaffList;
import id.pendamping.staff.StaffContract;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoStaffTest extends StaffContract {

    @Parameter
    Engine engine;

    @Override
    protected StaffList open() {
        return new MongoStaff(engine.emptied());
    }
}
