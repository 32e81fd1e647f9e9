package id.pendamping.mongo;

import id.pendamping.console.Accounts;
import id.pendamping.console.AccountsContract;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoAccountsTest extends AccountsContract {

    @Parameter
    Engine engine;

    @Override
    protected Accounts open() {
        return new MongoAccounts(engine.emptied());
    }
}
