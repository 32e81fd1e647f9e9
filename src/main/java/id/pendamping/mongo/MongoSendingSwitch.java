package id.pendamping.mongo;

import com.mongodb.client.MongoDatabase;
import id.pendamping.outbox.Sending;
import id.pendamping.outbox.SendingSwitch;
import java.util.Arrays;
import java.util.Optional;

/** The emergency stop as one setting. A word that this program does not know stops everything. */
final class MongoSendingSwitch implements SendingSwitch {

    private static final String NAME = "sending";

    private final Settings settings;

    MongoSendingSwitch(MongoDatabase database) {
        settings = new Settings(database);
    }

    @Override
    public Optional<Sending> find() {
        return settings.find(NAME, String.class).map(word -> Arrays.stream(Sending.values())
                .filter(it -> it.name().equalsIgnoreCase(word)).findFirst().orElse(Sending.OFF));
    }

    @Override
    public void set(Sending sending) {
        settings.set(NAME, sending.name());
    }
}
