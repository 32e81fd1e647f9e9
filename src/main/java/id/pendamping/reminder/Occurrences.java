package id.pendamping.reminder;

import id.pendamping.reminder.Occurrence.State;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The journal of reminders: each is written once under its id, and settled once. */
public interface Occurrences {

    /** Adds those that are not there yet; one that is known stays as it is. */
    void add(Collection<Occurrence> occurrences);

    /** Says what became of one that was queued, and of those that share its message; one that is settled stays so. */
    void settle(String id, State state, String word, Instant at);

    /** Everything about one person. */
    List<Occurrence> of(String person);

    /** How many there are in each state. */
    Map<State, Long> count();

    void erase(String person);
}
