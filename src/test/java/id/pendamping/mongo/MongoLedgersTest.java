package id.pendamping.mongo;

import id.pendamping.ledger.Ledgers;
import id.pendamping.ledger.LedgersContract;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoLedgersTest extends LedgersContract {

    @Parameter
    Engine engine;

    @Override
    protected Ledgers open() {
        return new MongoLedgers(engine.emptied());
    }

    @Override
    protected long kept() {
        return engine.store().database().getCollection(Schema.LEDGER_ENTRIES).countDocuments();
    }
}
