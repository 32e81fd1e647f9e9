package id.pendamping.mongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStoreException;

/**
 * Runs the embedded server's commands one after the other and answers none before everything it rests on is durable.
 * Commands that waited for the same commit share it. Answers are copies, since the server's documents change in place.
 */
final class OneAtATime {

    private static final Set<String> READS = Set.of("find", "getMore", "count", "aggregate", "distinct", "listIndexes",
            "listCollections", "ping", "hello", "isMaster", "ismaster", "buildInfo", "endSessions", "killCursors");
    private static final int UNKNOWN_ERROR = 8;
    private static final int OUT_OF_DISK_SPACE = 14031;

    private final Durability durability;
    private final ReentrantLock turn = new ReentrantLock();
    private final ReentrantLock committing = new ReentrantLock();
    private long written;
    private volatile long durable;

    OneAtATime(Durability durability) {
        this.durability = durability;
    }

    Document answer(Document command, Supplier<Document> server) {
        try {
            Document answer;
            long restsOn;
            turn.lock();
            try {
                if (!READS.contains(command.keySet().iterator().next())) {
                    written++;
                }
                restsOn = written;
                answer = server.get().cloneDeeply();
            } finally {
                turn.unlock();
            }
            makeDurable(restsOn);
            return answer;
        } catch (MongoServerError e) {
            return refusal(e.getCode(), e.getMessageWithoutErrorCode());
        } catch (RuntimeException e) {
            return refusal(UNKNOWN_ERROR, "the embedded store failed: " + e.getClass().getName());
        }
    }

    private void makeDurable(long upTo) {
        if (durability == Durability.NONE || durable >= upTo) {
            return;
        }
        committing.lock();
        try {
            if (durable < upTo) {
                commit();
            }
        } finally {
            committing.unlock();
        }
    }

    private void commit() {
        turn.lock();
        try {
            long included = written;
            durability.commit();
            durable = included;
        } catch (MVStoreException e) {
            throw new MongoServerError(OUT_OF_DISK_SPACE, "OutOfDiskSpace", "the store's file cannot be written");
        } finally {
            turn.unlock();
        }
    }

    /** Left to the server, a failure would be logged with the whole command, and so with what people said. */
    private static Document refusal(int code, String message) {
        return new Document("ok", 0).append("errmsg", message).append("code", code);
    }
}
