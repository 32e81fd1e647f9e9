package id.pendamping.webchat;

import java.time.Duration;

/** Where it is kept how far the simulator's clock is ahead of the system's. It never goes back. */
public interface TravelOffset {

    /** Zero at first. */
    Duration read();

    /** Raises the stored offset, whole milliseconds, to this one unless it is already as far, and answers what is stored then. */
    Duration raise(Duration atLeast);
}
