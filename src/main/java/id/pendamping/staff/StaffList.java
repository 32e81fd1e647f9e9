package id.pendamping.staff;

import java.time.Instant;

/** Where who works for the programme is written down. A change that comes late never undoes a newer one. */
public interface StaffList extends StaffDirectory {

    /** In the place of whatever was known about this person. */
    void save(StaffMember member, Instant at);

    /** They no longer work for the programme; nothing but that is kept. */
    void remove(String person, Instant at);

    void erase(String person);
}
