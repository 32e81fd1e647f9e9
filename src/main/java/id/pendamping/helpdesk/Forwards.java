package id.pendamping.helpdesk;

import java.time.Instant;
import java.util.List;

/** Where it is kept which message of staff's talks is about which request. */
public interface Forwards {

    /** A known id changes nothing. */
    void add(Forward forward);

    /** The newest first. */
    List<Forward> newest(String staff, int most);

    /** Forgets what is about the person, and what is in their talk. */
    void erase(String person);

    void forget(Instant before);
}
