package id.pendamping.broadcast;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Where broadcasts are kept, one document each. */
public interface Broadcasts {

    int MOST_TRIES = 20;

    Optional<Broadcast> find(String id);

    /**
     * Writes it if it is still the one with this revision (0: there is none yet), and raises the revision.
     *
     * @return false if somebody else was faster; nothing was changed
     */
    boolean save(Broadcast broadcast);

    /** Those whose {@code nextAt} has come, the longest waiting first. */
    List<Broadcast> due(Instant now, int limit);

    /**
     * Those at one of these stages, the latest start first; so many after the first ones.
     *
     * @param author whose, null for everybody's
     */
    List<Broadcast> among(Set<Stage> stages, @Nullable String author, int skip, int limit);

    /** Those that are neither drafts nor over, the latest start first. */
    default List<Broadcast> open(int limit) {
        return among(Stage.OPEN, null, 0, limit);
    }

    /**
     * Those whose audience is being written down, is written to, or has been, the latest start first.
     *
     * @param author whose, null for everybody's
     */
    default List<Broadcast> begun(@Nullable String author, int limit) {
        return among(Stage.BEGUN, author, 0, limit);
    }

    /** Changes what is there by now; the change may be worked out more than once. Does nothing for an unknown id. */
    default void change(String id, UnaryOperator<Broadcast> change) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Optional<Broadcast> read = find(id);
            if (read.isEmpty()) {
                return;
            }
            Broadcast changed = change.apply(read.get());
            if (changed.equals(read.get()) || save(changed)) {
                return;
            }
        }
        throw new IllegalStateException("others kept changing the broadcast");
    }

    /** Forgets what this member of staff has written. */
    void erase(String author);
}
