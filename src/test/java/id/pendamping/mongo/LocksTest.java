package id.pendamping.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LocksTest {

    @ParameterizedTest
    @EnumSource
    void onlyOneNodeIsElected(Engine engine) {
        MongoDatabase database = engine.emptied();
        LockProvider one = new MongoConfiguration().lockProvider(database);
        LockProvider other = new MongoConfiguration().lockProvider(database);
        LockConfiguration election = new LockConfiguration(Instant.now(), "wake", Duration.ofMinutes(1), Duration.ZERO);
        SimpleLock held = one.lock(election).orElseThrow();
        assertThat(other.lock(election)).isEmpty();
        held.unlock();
        assertThat(other.lock(election)).isPresent();
    }
}
