package id.pendamping.mongo;

import com.mongodb.client.MongoDatabase;
import id.pendamping.webchat.TravelOffset;
import java.time.Duration;

/** How far the simulator's clock is ahead, as one setting in milliseconds that only rises. */
final class MongoTravelOffset implements TravelOffset {

    private static final String NAME = "webchatOffset";

    private final Settings settings;

    MongoTravelOffset(MongoDatabase database) {
        settings = new Settings(database);
    }

    @Override
    public Duration read() {
        return settings.find(NAME, Long.class).map(Duration::ofMillis).orElse(Duration.ZERO);
    }

    @Override
    public Duration raise(Duration atLeast) {
        return Duration.ofMillis(settings.raise(NAME, Math.max(0, atLeast.toMillis())));
    }
}
