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

    private static final String NAME = "pendamping.mv";
    /** The file grows with every commit; the room of what nobody needs any more is won back this often. */
    private static final int COMMITS_BETWEEN_TIDYING = 2_000;
    private static final int FILLED_PERCENT = 70;
    private static final int TIDY_BYTES = 16 * 1024 * 1024;

    private final MVStore file;
    private int commits;

    StoreFile(MVStore file) {
        this.file = file;
    }

    static MVStore open(Path folder) {
        MVStore file;
        try {
            file = new MVStore.Builder().fileName(folder.resolve(NAME).toString()).autoCommitDisabled().open();
        } catch (MVStoreException e) {
            throw e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED
                    ? StoreUnusable.inUse(folder)
                    : StoreUnusable.notOpened(folder, e);
        }
        file.setRetentionTime(0);
        file.setVersionsToKeep(0);
        tidy(file);
        return file;
    }

    /**
     * Wins room back by writing the last live pages of old parts again. Shrinking the file as well would move what
     * others rest on, for nothing: the room is used again at once.
     */
    static void tidy(MVStore file) {
        file.compact(FILLED_PERCENT, TIDY_BYTES);
    }

    @Override
    public void commit() {
        file.commit();
        // Space is used again at once, so what the system still holds back must not be lost either.
        file.sync();
        if (++commits % COMMITS_BETWEEN_TIDYING == 0) {
            tidy(file);
        }
    }
}
