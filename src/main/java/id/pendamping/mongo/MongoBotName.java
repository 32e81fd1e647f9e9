package id.pendamping.mongo;

import com.mongodb.client.MongoDatabase;
import id.pendamping.outbox.BotName;
import java.util.Optional;

/** What the bot is called, as one setting. */
final class MongoBotName implements BotName {

    private static final String NAME = "botName";

    private final Settings settings;

    MongoBotName(MongoDatabase database) {
        settings = new Settings(database);
    }

    @Override
    public Optional<String> find() {
        return settings.find(NAME, String.class);
    }

    @Override
    public void remember(String name) {
        settings.set(NAME, name);
    }
}
