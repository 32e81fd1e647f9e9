package id.pendamping.mongo;

import com.mongodb.client.MongoDatabase;
import id.pendamping.outbox.FloodWaits;
import java.time.Instant;
import java.util.Optional;

/** The order to wait as one setting, in milliseconds since 1970, that only rises. */
final class MongoFloodWaits implements FloodWaits {

    private static final String NAME = "floodWait";

    private final Settings settings;

    MongoFloodWaits(MongoDatabase database) {
        settings = new Settings(database);
    }

    @Override
    public void save(Instant until) {
        settings.raise(NAME, until.toEpochMilli());
    }

    @Override
    public Optional<Instant> current() {
        return settings.find(NAME, Long.class).map(Instant::ofEpochMilli);
    }
}
