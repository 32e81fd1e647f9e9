package id.pendamping.clinic;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where gatherings are kept. Every write may come again and changes nothing then. */
public interface Gatherings {

    /** What can be written into one afterwards. */
    enum Part {
        TOPIC, MINUTES, WHERE
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
}
