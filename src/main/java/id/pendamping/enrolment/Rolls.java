package id.pendamping.enrolment;

import java.util.List;
import java.util.Optional;

/** Reads the lists. */
public interface Rolls {

    Optional<GroupList> find(String list);

    /** Of everybody, oldest first. */
    List<GroupList> all();

    /** Those that somebody of staff keeps, oldest first. */
    List<GroupList> of(String staff);

    /** In the order in which they were written. */
    List<Entry> entries(String list);

    /** Oldest first. */
    List<Report> reports(String list);

    /** Those that a person has come to by themselves. */
    List<Entry> joined(String person);
}
