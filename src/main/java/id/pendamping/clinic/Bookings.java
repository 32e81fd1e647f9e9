package id.pendamping.clinic;

import id.pendamping.chat.ChatId;
import java.time.Instant;
import java.util.List;

/** Where wishes for a place are kept, each once under the id of its effect, and for good: one that was cancelled stays so. */
public interface Bookings {

    /** The same id again changes nothing, also when it was cancelled meanwhile. */
    void add(Booking booking);

    /** Cancels what the person wished up to this moment. */
    void cancel(String gathering, String person, Instant at);

    /** There was no free place for it. */
    void markWaited(String id);

    /** What stands, the oldest first. */
    List<Booking> in(String gathering);

    /** What stands, the oldest first. */
    List<Booking> of(String person);

    /** They are told elsewhere from now on. */
    void follow(String person, ChatId chat);

    void erase(String person);
}
