package id.pendamping.mongo;

import com.mongodb.client.MongoDatabase;
import id.pendamping.reminder.ReminderNumbersContract;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoReminderNumbersTest extends ReminderNumbersContract {

    @Parameter
    Engine engine;

    @Override
    protected Stores open() {
        MongoDatabase database = engine.emptied();
        return new Stores(new MongoPlans(database), new MongoOccurrences(database),
                new MongoReminderNumbers(database));
    }
}
