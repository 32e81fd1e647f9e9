package id.pendamping.casework;

import java.time.Instant;
import java.util.List;

/** Where remarks of the team are kept. */
public interface Remarks {

    /** A known id changes nothing. */
    void add(Remark remark);

    /** The newest first. */
    List<Remark> of(String person, int skip, int most);

    long count(String person);

    void erase(String person);

    /** Forgets the words of what was written before. */
    void forgetWords(Instant before);
}
