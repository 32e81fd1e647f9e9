package id.pendamping.mongo;

import com.mongodb.client.MongoDatabase;
import id.pendamping.telegram.ServedBot;
import java.util.Optional;

/** The bot that this store's talks belong to, as one setting. */
final class MongoServedBot implements ServedBot {

    private static final String NAME = "servedBot";

    private final Settings settings;

    MongoServedBot(MongoDatabase database) {
        settings = new Settings(database);
    }

    @Override
    public Optional<Long> find() {
        return settings.find(NAME, Long.class);
    }

    @Override
    public void remember(long botId) {
        settings.set(NAME, botId);
    }
}
