package id.pendamping.clinic;

import java.util.List;

/** The journal of who came and what came of it. */
public interface Visits {

    /** The same id again changes nothing. */
    void add(Visit visit);

    /** Oldest first. */
    List<Visit> in(String gathering);

    /** Oldest first. */
    List<Visit> of(String person);

    void erase(String person);
}
