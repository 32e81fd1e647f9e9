package id.pendamping.mongo;

import id.pendamping.staff.ExportLog;
import id.pendamping.staff.ExportLogContract;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoExportLogTest extends ExportLogContract {

    @Parameter
    Engine engine;

    @Override
    protected ExportLog open() {
        return new MongoExportLog(engine.emptied());
    }
}
