package id.pendamping.clinic;

import java.util.Collection;
import java.util.List;

/** Who has which place. There is one document for each place that is taken, so that two never get the same. */
public interface Seats {

    /**
     * Takes the place if nobody has it and the person has no other one of this gathering.
     *
     * @return whether it is theirs by this call
     */
    boolean take(Seat seat);

    /** Nobody has the place of this booking any more. */
    void free(String booking);

    /** Everything that follows from the booking's place is queued. */
    void markTold(String booking);

    /** By number. */
    default List<Seat> of(String gathering) {
        return of(List.of(gathering));
    }

    /** By number. */
    List<Seat> of(Collection<String> gatherings);

    void erase(String person);
}
