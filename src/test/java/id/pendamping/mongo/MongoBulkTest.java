package id.pendamping.mongo;

import com.mongodb.client.MongoDatabase;
import id.pendamping.outbox.BulkContract;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoBulkTest extends BulkContract {

    @Parameter
    Engine engine;

    @Override
    protected Store open() {
        MongoDatabase database = engine.emptied();
        return new Store(new MongoBulkRows(database), new MongoBulkClaims(database), new MongoBulkOutcomes(database));
    }
}
