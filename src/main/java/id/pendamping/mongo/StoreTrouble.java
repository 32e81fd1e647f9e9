package id.pendamping.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoClientException;
import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoServerException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoWriteConcernException;
import id.pendamping.inbox.Conversations.StoreAway;
import java.util.Set;
import java.util.function.Supplier;

/** Tells a store that is away, which is waited for, from a request that will never succeed. */
final class StoreTrouble {

    /** Unauthorized, AuthenticationFailed, OutOfDiskSpace: somebody has to mend the store, the request was right. */
    private static final Set<Integer> WORTH_WAITING = Set.of(13, 18, 14031);

    private StoreTrouble() {
    }

    /** @throws StoreAway if the store did not answer, or answered that it cannot work now */
    static <T> T guard(Supplier<T> work) {
        try {
            return work.get();
        } catch (MongoException e) {
            throw isAway(e) ? new StoreAway(e) : e;
        }
    }

    static void run(Runnable work) {
        guard(() -> {
            work.run();
            return true;
        });
    }

    /** Does the work unless a document with the same unique key is there already. @return whether it was done */
    static boolean once(Runnable work) {
        try {
            run(work);
            return true;
        } catch (MongoServerException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    static boolean isAway(MongoException e) {
        return switch (e) {
            case MongoSocketException socket -> true;
            // Time-outs of selecting a server, pools that were cleared and the like.
            case MongoClientException client -> true;
            case MongoNotPrimaryException notPrimary -> true;
            case MongoNodeIsRecoveringException recovering -> true;
            case MongoWriteConcernException unacknowledged -> true;
            case MongoInterruptedException interrupted -> true;
            default -> WORTH_WAITING.contains(e.getCode());
        };
    }
}
