package id.pendamping.mongo;

import com.mongodb.MongoException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoTimeoutException;
import org.jspecify.annotations.Nullable;

/** The program cannot start with this store. The message is for the operator and holds no credentials. */
final class StoreUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreUnusable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static StoreUnusable because(MongoException failure) {
        String what = switch (failure) {
            case MongoSecurityException refused -> "the MongoDB refuses the user or the password";
            case MongoTimeoutException silent ->
                "no MongoDB answers there; is it running, and may this machine reach it";
            default ->
                "the MongoDB does not take what is asked of it (" + failure.getClass().getSimpleName() + ", code "
                        + failure.getCode() + ")";
        };
        return new StoreUnusable("pendamping.store.uri (MONGODB_URI): " + what
                + ". Leave it empty to try the program with the store it brings along.", null);
    }
}
