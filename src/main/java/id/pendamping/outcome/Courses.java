package id.pendamping.outcome;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The projection of the journal: one document per person, from which all numbers are read. */
public interface Courses {

    /** Takes the place of one that was folded from fewer events, and of no other. */
    void keep(Course course);

    Optional<Course> find(String person);

    /** Those of these people who have one. */
    List<Course> of(Collection<String> people);

    /**
     * The next ones in the order of their persons' ids.
     *
     * @param person where the last page ended, empty to begin
     */
    List<Course> after(String person, int limit);

    /** How many people agree that they are counted and have come to this stage. */
    long count(Stage stage);

    /** Which of these people agree that they are counted and have come to this stage. */
    Set<String> at(Stage stage, Collection<String> people);

    void erase(String person);

    void clear();
}
