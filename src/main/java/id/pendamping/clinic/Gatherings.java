package id.pendamping.clinic;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where gatherings are kept. Every write may come again and changes nothing then. */
public interface Gatherings {

    /** What can be written into one afterwards. */
    enum Part {
        TOPIC, MINUTES, WHERE, NAME, PLACE, AREA,
        /** Without one it does not come again. */
        SCHEDULE
    }

    /** Does nothing when there is one with this id. */
    void create(Gathering gathering);

    Optional<Gathering> find(String id);

    /** Those that begin at this moment or later, the soonest first; those that are called off, too. */
    List<Gathering> from(Instant start, int most);

    /** Moves it, unless it was moved or called off by a later word already. */
    void move(String id, Instant start, Instant at);

    void callOff(String id, Instant at);

    void write(String id, Part part, String text);

    /** Nobody loses a place that they have. @param capacity 1 to {@link Gathering#MOST_PLACES} */
    void resize(String id, int capacity);
}
