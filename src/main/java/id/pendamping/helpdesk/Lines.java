package id.pendamping.helpdesk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where everything is kept that was said about requests. */
public interface Lines {

    /** A known id changes nothing. A line of staff waits to be carried. */
    void add(Line line);

    Optional<Line> find(String id);

    /** Oldest first. */
    List<Line> of(String ticket);

    /** Lines of staff that the person's talk does not know yet, oldest first. */
    List<Line> uncarried(int most);

    void carried(String id);

    void erase(String person);

    /** Forgets what was said before. */
    void forget(Instant before);
}
