package id.pendamping.clinic;

import java.time.Instant;
import java.util.List;

/** Reads the calendar part by part; what is called off stands in it, too. */
public interface GatheringPages {

    /** Those that begin at this moment or later, the soonest first. */
    List<Gathering> coming(Instant from, int skip, int most);

    /** Those that began before, the last one first. */
    List<Gathering> past(Instant before, int skip, int most);
}
