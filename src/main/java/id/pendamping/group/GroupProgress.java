package id.pendamping.group;

import id.pendamping.checklist.Progress;
import id.pendamping.engine.ItemState.Status;
import id.pendamping.group.GroupMembers.Member;
import id.pendamping.participant.People;
import id.pendamping.participant.Person;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How many members of a group have registered, counted over those who agreed to be and still do. */
record GroupProgress(GroupMembers members, Progress progress, People people) {

    private static final Set<String> LISTS = Set.of("jkn", "bpu");
    private static final String ITEM = "registered";
    private static final String SERVICE = "service";

    Count of(String group) {
        return among(agreeing(group));
    }

    Count among(List<Member> agreeing) {
        return new Count((int) agreeing.stream().filter(it -> isRegistered(it.person())).count());
    }

    /** Members who still agree that something is kept about them, those first who came first. */
    List<Member> agreeing(String group) {
        List<Member> here = members.in(group);
        Map<String, Person> known = people.of(here.stream().map(Member::person).toList());
        return here.stream().filter(it -> agrees(known.get(it.person()))).toList();
    }

    /** Nothing of somebody who withdrew is used any more. */
    private static boolean agrees(@Nullable Person person) {
        return person != null && person.agreesTo(SERVICE);
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
