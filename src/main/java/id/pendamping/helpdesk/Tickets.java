package id.pendamping.helpdesk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where requests for a person are kept. */
public interface Tickets {

    /** A known id changes nothing. */
    void open(Ticket ticket);

    Optional<Ticket> find(String id);

    /** Those that people call by this number, newest first. */
    List<Ticket> numbered(String number);

    /** Those that are not closed, oldest first. */
    List<Ticket> queue(int most);

    /** All of a person's, oldest first. */
    List<Ticket> of(String person);

    /** Keeps a changed ticket. @return false when it is no longer as it was read */
    boolean replace(Ticket changed);

    void erase(String person);

    /** Forgets what was opened before. */
    void forget(Instant before);

    /**
     * Changes a ticket whatever others do at the same time.
     *
     * @param change gives the same again when it is applied twice
     * @return the ticket after it; empty when there is none
     */
    default Optional<Ticket> change(String id, UnaryOperator<Ticket> change) {
        while (true) {
            Optional<Ticket> read = find(id);
            if (read.isEmpty()) {
                return read;
            }
            Ticket changed = change.apply(read.get());
            if (changed.equals(read.get()) || replace(changed)) {
                return Optional.of(changed);
            }
        }
    }
}
