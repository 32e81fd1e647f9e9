package id.pendamping.mongo;

import com.mongodb.MongoException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoTimeoutException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The program cannot start with this store. What it says is for the operator and holds no credentials. */
final class StoreUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String SETTING = "pendamping.store.uri (MONGODB_URI): ";

    private final String remedy;

    private StoreUnusable(String message, String remedy, @Nullable Throwable cause) {
        super(message, cause);
        this.remedy = remedy;
    }

    /** Without a cause: what the driver says of an address may quote its password. */
    static StoreUnusable notAnAddress() {
        return new StoreUnusable(SETTING + "this cannot be read as the address of a MongoDB",
                "Write mongodb://user:password@host:27017/pendamping, special characters in user and password as %xx.",
                null);
    }

    static StoreUnusable because(MongoException failure) {
        String what = switch (failure) {
            case MongoSecurityException refused -> "the MongoDB refuses the user or the password";
            case MongoTimeoutException silent -> "no MongoDB answers there";
            default -> "the MongoDB does not do what is asked of it (" + failure.getClass().getSimpleName() + ", code "
                    + failure.getCode() + ")";
        };
        return new StoreUnusable(SETTING + what,
                "Look whether it runs and may be reached from here; leave the setting empty for the trial store.",
                null);
    }

    static StoreUnusable inUse(Path folder) {
        return new StoreUnusable("another process uses the trial store in " + folder.toAbsolutePath(),
                "End that process first, or set MONGODB_URI to a MongoDB, which many processes may use.", null);
    }

    static StoreUnusable notOpened(Path place, Exception cause) {
        return new StoreUnusable("the trial store cannot be opened at " + place.toAbsolutePath(),
                "Look whether the folder may be written and the disk has room; a broken file can be moved away.",
                cause);
    }

    /** What the operator may do about it. */
    String remedy() {
        return remedy;
    }
}
