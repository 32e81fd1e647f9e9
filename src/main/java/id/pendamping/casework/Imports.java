package id.pendamping.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where it is kept which files were taken in; nothing of what stands in them. */
public interface Imports {

    /** One that is known and not given up gets the lines that it does not have yet, and stays as it is otherwise. */
    void add(Import taken);

    Optional<Import> find(String id);

    /** The newest first. */
    List<Import> newest(int most);

    /** Only the first time counts. */
    void undo(String id, Instant at);

    /**
     * The id under which a file would be taken in now.
     *
     * @param file its fingerprint
     */
    default String next(String file) {
        for (int round = 0;; round++) {
            Optional<Import> taken = find(file + "-" + round);
            if (taken.isEmpty() || taken.get().undone() == null) {
                return file + "-" + round;
            }
        }
    }
}
