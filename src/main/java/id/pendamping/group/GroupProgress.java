package id.pendamping.group;

import id.pendamping.checklist.Progress;
import id.pendamping.engine.ItemState.Status;
import java.util.Set;

/** How many members of a group have registered, counted over those who agreed to be. */
record GroupProgress(GroupMembers members, Progress progress) {

    private static final Set<String> LISTS = Set.of("jkn", "bpu");
    private static final String ITEM = "registered";

    Count of(String group) {
        return new Count((int) members.in(group).stream().filter(it -> isRegistered(it.person())).count());
    }

    private boolean isRegistered(String person) {
        return progress.items(person).stream().anyMatch(it -> LISTS.contains(it.checklist()) && it.item().equals(ITEM)
                && it.state().status() == Status.DONE);
    }

    /** A number of people. */
    record Count(int registered) {

        /** Fewer could be told who they are. */
        static final int FEWEST = 5;

        boolean isShown() {
            return registered >= FEWEST;
        }
    }
}
