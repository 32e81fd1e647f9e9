package id.pendamping.reminder;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where agendas are kept, one document per person, found by the moment at which there is something to do. */
public interface Plans {

    Optional<Agenda> find(String person);

    /** Agendas whose {@code nextAt} has come, oldest first. */
    List<Agenda> due(Instant now, int limit);

    /**
     * Writes the agenda if it is still the one with this revision (0: there is none yet), and raises the revision.
     *
     * @return false if somebody else was faster; nothing was changed
     */
    boolean save(Agenda agenda);

    /** {@link #save}s many that are stored already; those that somebody else has changed since stay as they are. */
    void saveAll(Collection<Agenda> agendas);

    void erase(String person);

    /** Changes what is there by now; the change may be worked out more than once. Does nothing for an unknown person. */
    default void change(String person, UnaryOperator<Agenda> change) {
        for (int tries = 0; tries < 20; tries++) {
            Optional<Agenda> read = find(person);
            if (read.isEmpty()) {
                return;
            }
            Agenda changed = change.apply(read.get());
            if (changed.equals(read.get()) || save(changed)) {
                return;
            }
        }
        throw new IllegalStateException("others kept changing the agenda");
    }
}
