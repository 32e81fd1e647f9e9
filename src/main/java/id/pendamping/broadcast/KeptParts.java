package id.pendamping.broadcast;

import java.util.List;
import java.util.Optional;

/** Where audiences and words are kept that have a name. */
public interface KeptParts {

    /** The same id again changes nothing. */
    void keep(Kept part);

    Optional<Kept> find(String id);

    /** The newest first. */
    List<Kept> of(Kept.Kind kind, int skip, int limit);

    void forget(String id);

    /** Forgets what this member of staff has kept. */
    void erase(String author);
}
