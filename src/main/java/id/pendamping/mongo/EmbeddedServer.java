package id.pendamping.mongo;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/** The MongoDB that a process brings along for trials: reached through the driver, on the loopback interface only. */
final class EmbeddedServer implements AutoCloseable {

    /** One thread per connection of the pool at most; they wait for the file, not for the processor. */
    private static final int WORKERS = 16;

    private final MongoServer server;

    private EmbeddedServer(MongoServer server) {
        this.server = server;
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1, WORKERS);
    }

    static EmbeddedServer inMemory() {
        return new EmbeddedServer(new MongoServer(new Memory()));
    }

    /** @throws StoreUnusable if another process has it open, or the folder cannot be written */
    static EmbeddedServer inFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw StoreUnusable.notOpened(folder, e);
        }
        MVStore file = StoreFile.open(folder);
        return new EmbeddedServer(new MongoServer(new File(file)));
    }

    String address() {
        InetSocketAddress bound = server.getLocalAddress();
        return "mongodb://" + bound.getAddress().getHostAddress() + ":" + bound.getPort();
    }

    @Override
    public void close() {
        server.shutdownNow();
    }

    private static final class Memory extends MemoryBackend {

        private final OneAtATime commands = new OneAtATime(Durability.NONE);

        @Override
        public Document handleMessage(MongoMessage message) {
            return commands.answer(message.getDocument(), () -> super.handleMessage(message));
        }
    }

    private static final class File extends H2Backend {

        private final OneAtATime commands;

        File(MVStore file) {
            super(file);
            commands = new OneAtATime(new StoreFile(file));
        }

        @Override
        public void close() {
            StoreFile.tidy(getMvStore());
            super.close();
        }

        @Override
        public Document handleMessage(MongoMessage message) {
            return commands.answer(message.getDocument(), () -> super.handleMessage(message));
        }
    }
}
