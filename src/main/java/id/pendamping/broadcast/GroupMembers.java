package id.pendamping.broadcast;

import java.util.Set;

/** Who belongs to a group and has said so. Whoever keeps groups implements it; without it nobody belongs to any. */
@FunctionalInterface
public interface GroupMembers {

    /** The groups of a person. */
    Set<String> groupsOf(String person);
}
