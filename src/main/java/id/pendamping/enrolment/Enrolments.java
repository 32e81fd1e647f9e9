package id.pendamping.enrolment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where the lists are kept. Every write may come again and changes nothing then. */
public interface Enrolments {

    void add(GroupList list);

    /** Oldest first. */
    List<GroupList> lists();

    /** Does nothing for somebody who was erased. */
    void add(Entry entry);

    /** In the order in which they were written. */
    List<Entry> entries(String list);

    /** Does nothing for somebody who was erased. */
    void add(Report report);

    /** Oldest first. */
    List<Report> reports(String list);

    /** Forgets somebody of a list and how they stood, for good. */
    void erase(String entry);

    /** Keeps a one-time code, by its hash, with which somebody of a list can come by themselves. */
    void offer(String entry, String hash, Instant until);

    /** Ties the entry of this code to a person, once. */
    Optional<Entry> claim(String hash, String person, Instant now);

    /** Those that a person has come to. */
    List<Entry> of(String person);
}
