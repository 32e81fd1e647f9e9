package id.pendamping.mongo;

import id.pendamping.outbox.Contacts;
import id.pendamping.outbox.ContactsContract;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoContactsTest extends ContactsContract {

    @Parameter
    Engine engine;

    @Override
    protected Contacts open() {
        return new MongoContacts(engine.emptied());
    }
}
