package id.pendamping.feedback;

import java.util.List;

/** Where ratings are kept, each once. */
public interface Ratings {

    /** The same id again changes nothing. */
    void save(Rating rating);

    /** What a person has rated, oldest first. */
    List<Rating> of(String person);

    void erase(String person);
}
