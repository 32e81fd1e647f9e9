package id.pendamping.programme;

import id.pendamping.programme.Programme.Finish;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where programmes are kept. A change that comes late never undoes a newer one. */
public interface Programmes {

    /** In the place of what was planned before. */
    void save(Programme programme);

    Optional<Programme> find(String id);

    /** In the order of their names. */
    List<Programme> all();

    void finish(Finish finish);

    /** The stages that are said to be finished, and when. */
    Map<String, LocalDate> finished(String programme);
}
