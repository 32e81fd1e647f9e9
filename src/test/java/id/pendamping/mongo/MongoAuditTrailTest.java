package id.pendamping.mongo;

import id.pendamping.staff.AuditTrail;
import id.pendamping.staff.AuditTrailContract;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoAuditTrailTest extends AuditTrailContract {

    @Parameter
    Engine engine;

    @Override
    protected AuditTrail open() {
        return new MongoAuditTrail(engine.emptied());
    }
}
