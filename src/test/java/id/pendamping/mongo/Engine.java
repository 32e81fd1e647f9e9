package id.pendamping.mongo;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Assumptions;

/** The stores that tests run on. Each is opened once and emptied for every test. */
enum Engine {

    /** The embedded server in memory. */
    MEMORY,
    /** The embedded server with its file. */
    FILE,
    /** The MongoDB that {@code PENDAMPING_TEST_MONGODB_URI} names, in a database of this run. */
    REAL;

    private static final String VARIABLE = "PENDAMPING_TEST_MONGODB_URI";
    private static final Map<Engine, Store> OPEN = new EnumMap<>(Engine.class);

    static {
        if (realUri() == null) {
            System.out.println("Store tests do not run on a real MongoDB: " + VARIABLE + " is not set.");
        }
    }

    /** The store without any document. */
    MongoDatabase emptied() {
        MongoDatabase database = store().database();
        database.listCollectionNames().forEach(name -> database.getCollection(name).deleteMany(new Document()));
        return database;
    }

    Store store() {
        Assumptions.assumeTrue(this != REAL || realUri() != null, VARIABLE + " is not set");
        synchronized (OPEN) {
            return OPEN.computeIfAbsent(this, Engine::open);
        }
    }

    private static Store open(Engine engine) {
        Store store = Store.open(settings(engine));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (engine == REAL) {
                store.database().drop();
            }
            store.close();
        }));
        return store;
    }

    private static StoreSettings settings(Engine engine) {
        return switch (engine) {
            case MEMORY -> new StoreSettings(StoreSettings.MEMORY, Path.of("unused"));
            case FILE -> new StoreSettings("", temporary());
            case REAL -> new StoreSettings(
                    realUri().replaceFirst("^(mongodb(?:\\+srv)?://[^/?]+)(/[^?]*)?", "$1/" + databaseOfThisRun()),
                    Path.of("unused"));
        };
    }

    private static String databaseOfThisRun() {
        return "pendamping_test_" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory(Path.of("target"), "store");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String realUri() {
        String uri = System.getenv(VARIABLE);
        return uri == null || uri.isBlank() ? null : uri;
    }
}
