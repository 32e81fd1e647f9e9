package id.pendamping.cli;

import com.mongodb.client.MongoDatabase;
import id.pendamping.simulation.Simulation;
import id.pendamping.simulation.Simulation.Wish;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Consumer;

/** The store as the people of a study leave it, for tests that want many like them. */
public final class Played {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private Played() {
    }

    /** @param store told of it when everybody has finished; it is gone afterwards */
    public static void people(Wish wish, Consumer<MongoDatabase> store) throws Exception {
        TalkClock clock = new TalkClock(InstantSource.fixed(wish.begins().atStartOfDay(ZONE).toInstant()));
        try (TalkProcess process = TalkProcess.inMemory(Path.of("dialogs"), new TextChannel(), clock)) {
            process.bean(Simulation.class).play(wish, "s", clock::forwardTo);
            store.accept(process.bean(MongoDatabase.class));
        }
    }
}
