package id.pendamping.mongo;

import com.mongodb.client.MongoDatabase;
import id.pendamping.outbox.Heartbeats;
import java.time.Instant;
import java.util.Optional;

/** The last sign of life as one setting in milliseconds that only rises, and whether a confirmation is awaited. */
final class MongoHeartbeats implements Heartbeats {

    private static final String LAST = "heartbeat";
    private static final String HELD = "sendingAwaitsConfirmation";

    private final Settings settings;

    MongoHeartbeats(MongoDatabase database) {
        settings = new Settings(database);
    }

    @Override
    public Optional<Instant> last() {
        return settings.find(LAST, Long.class).map(Instant::ofEpochMilli);
    }

    @Override
    public void beat(Instant at) {
        settings.raise(LAST, at.toEpochMilli());
    }

    @Override
    public void hold() {
        settings.set(HELD, true);
    }

    @Override
    public boolean isHeld() {
        return settings.find(HELD, Boolean.class).orElse(false);
    }

    @Override
    public void confirm(Instant at) {
        beat(at);
        settings.set(HELD, false);
    }
}
