package id.pendamping.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The open store: a connection to MongoDB, or to the embedded server that this process runs for itself. Every write is
 * acknowledged by a majority and journaled.
 */
final class Store implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Store.class);

    private static final String DATABASE = "pendamping";
    private static final int CONNECTIONS = 32;
    private static final int SELECTION_SECONDS = 5;
    private static final int ANSWER_SECONDS = 20;

    private final MongoClient client;
    private final MongoDatabase database;
    private final @Nullable EmbeddedServer server;

    private Store(ConnectionString address, @Nullable EmbeddedServer server) {
        this.server = server;
        client = MongoClients.create(settings(address));
        String named = address.getDatabase();
        database = client.getDatabase(named == null ? DATABASE : named);
    }

    /** @throws StoreUnusable if there is none to be had, in words for the operator */
    static Store open(StoreSettings settings) {
        if (settings.isMemory()) {
            return prepared(embedded(EmbeddedServer.inMemory()));
        }
        if (settings.isEmbedded()) {
            Store store = prepared(embedded(EmbeddedServer.inFolder(settings.folder())));
            LOG.warn("This is the trial store in {}, made for a try-out with some thousand people. For real use set"
                    + " MONGODB_URI to a MongoDB.", settings.folder().toAbsolutePath().normalize());
            return store;
        }
        return prepared(connect(settings.uri()));
    }

    private static Store embedded(EmbeddedServer server) {
        return new Store(new ConnectionString(server.address()), server);
    }

    private static Store connect(String uri) {
        ConnectionString address;
        try {
            address = new ConnectionString(uri);
        } catch (IllegalArgumentException e) {
            throw StoreUnusable.notAnAddress();
        }
        return new Store(address, null);
    }

    private static Store prepared(Store store) {
        try {
            store.database.runCommand(new Document("ping", 1));
            Schema.create(store.database);
            return store;
        } catch (MongoException e) {
            store.close();
            throw StoreUnusable.because(e);
        }
    }

    private static MongoClientSettings settings(ConnectionString address) {
        return MongoClientSettings.builder().applicationName("pendamping")
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(SELECTION_SECONDS, TimeUnit.SECONDS))
                .applyToConnectionPoolSettings(
                        pool -> pool.maxSize(CONNECTIONS).maxWaitTime(SELECTION_SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(SELECTION_SECONDS, TimeUnit.SECONDS)
                        .readTimeout(ANSWER_SECONDS, TimeUnit.SECONDS))
                .applyConnectionString(address).readPreference(ReadPreference.primary())
                .writeConcern(WriteConcern.MAJORITY.withJournal(true)).build();
    }

    MongoDatabase database() {
        return database;
    }

    @Override
    public void close() {
        client.close();
        if (server != null) {
            server.close();
        }
    }
}
