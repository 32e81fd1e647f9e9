package id.pendamping.invite;

import id.pendamping.invite.Invitations.Friend;
import id.pendamping.participant.People;
import id.pendamping.participant.Person;
import id.pendamping.participant.Person.ConsentEntry;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who came by somebody's invitation, as long as they agree: a consent that was withdrawn counts no more. */
public final class Friends {

    private static final String SERVICE = "service";
    private static final String SHARING = "sharing";

    private final Invitations invitations;
    private final People people;

    Friends(Invitations invitations, People people) {
        this.invitations = invitations;
        this.people = people;
    }

    /**
     * @param sharing whether only those count who also agreed that whoever looks after them sees how they get on
     * @return nothing about who they are, only how many there are
     */
    Count count(String owner, boolean sharing) {
        List<Friend> counted = invitations.friends(owner).stream().filter(friend -> agrees(friend.person(), SERVICE)
                && (!sharing || agrees(friend.person(), SHARING))).toList();
        return new Count(counted.size(), counted.stream().filter(friend -> friend.registered() != null).count());
    }

    /** Those who also agreed that whoever looks after them sees how they get on. @return random person ids */
    public Set<String> members(String kader) {
        return invitations.friends(kader).stream().map(Friend::person)
                .filter(person -> agrees(person, SERVICE) && agrees(person, SHARING)).collect(Collectors.toSet());
    }

    /** Whether somebody is one of {@link #members}. */
    public boolean isMember(String kader, String person) {
        return invitations.friends(kader).stream().anyMatch(friend -> friend.person().equals(person))
                && agrees(person, SERVICE) && agrees(person, SHARING);
    }

    private boolean agrees(String person, String purpose) {
        return people.find(person).filter(known -> last(known, purpose)).isPresent();
    }

    private static boolean last(Person person, String purpose) {
        return person.consents().stream().filter(entry -> entry.purpose().equals(purpose))
                .reduce((earlier, later) -> later).map(ConsentEntry::granted).orElse(false);
    }

    record Count(long friends, long registered) {
    }
}
