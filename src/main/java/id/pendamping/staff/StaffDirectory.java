package id.pendamping.staff;

import java.util.List;
import java.util.Optional;

/** Who works for the programme now. */
public interface StaffDirectory {

    /** @return nothing for everybody else */
    Optional<StaffMember> find(String person);

    /** In the order of their names. */
    List<StaffMember> all();
}
