package id.pendamping.webchat;

import java.util.List;

/** Where the invented workers are kept, in the order of the page. */
public interface Roster {

    /** Empty until the first {@link #write}. */
    List<Worker> read();

    /** Puts this list in the place of the former one. */
    void write(List<Worker> workers);
}
