package id.pendamping.mongo;

import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * The file of the embedded store. It is written only at {@link #commit}, so that what is found after a crash is always
 * the whole of some moment between two commands.
 */
final class StoreFile implements Durability {

    private static final int TIDY_MILLIS = 300;
    /** The file grows with every commit; what nobody needs is given back this often. */
    private static final int COMMITS_BETWEEN_TIDYING = 2_000;
    private static final int FILLED_PERCENT = 50;
    private static final int TIDY_BYTES = 16 * 1024 * 1024;

    private final MVStore file;
    private int commits;

    StoreFile(MVStore file) {
        this.file = file;
    }

    static MVStore open(Path path) {
        MVStore file;
        try {
            file = new MVStore.Builder().fileName(path.toString()).autoCommitDisabled().open();
        } catch (MVStoreException e) {
            throw new StoreUnusable(e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED
                    ? "another process uses the trial store in " + path.toAbsolutePath().getParent()
                            + ": end it first, or set MONGODB_URI to a MongoDB that many processes may use"
                    : "the trial store cannot be opened: " + path.toAbsolutePath(), e);
        }
        file.setRetentionTime(0);
        file.setVersionsToKeep(0);
        tidy(file);
        return file;
    }

    /** Gives back what nobody needs any more, for a short while. */
    static void tidy(MVStore file) {
        file.compactFile(TIDY_MILLIS);
    }

    @Override
    public void commit() {
        file.commit();
        // Space is used again at once, so what the system still holds back must not be lost either.
        file.sync();
        if (++commits % COMMITS_BETWEEN_TIDYING == 0) {
            file.compact(FILLED_PERCENT, TIDY_BYTES);
        }
    }
}
