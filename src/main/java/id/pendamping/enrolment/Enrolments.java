package id.pendamping.enrolment;

/** Writes the lists. Every write may come again and changes nothing then. */
public interface Enrolments {

    void add(GroupList list);

    /** Does nothing for somebody who was erased. */
    void add(Entry entry);

    /** Does nothing for somebody who was erased. */
    void add(Report report);

    /** Forgets somebody of a list and how they stood, for good. */
    void erase(String entry);
}
