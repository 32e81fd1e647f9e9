package id.pendamping.mongo;

import id.pendamping.console.WrongPasswords;
import id.pendamping.console.WrongPasswordsContract;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoWrongPasswordsTest extends WrongPasswordsContract {

    @Parameter
    Engine engine;

    @Override
    protected WrongPasswords open() {
        return new MongoWrongPasswords(engine.emptied());
    }
}
