package id.pendamping.broadcast;

import id.pendamping.invite.Friends;
import id.pendamping.staff.StaffDirectory;
import id.pendamping.staff.StaffMember;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a member of staff may write to, and whose broadcasts they see: all of them for whoever sees everybody; for a kader
 * the people who chose them, and what they wrote themselves.
 */
record Reach(StaffDirectory staff, Friends friends) {

    /** Why somebody else's people get nothing. */
    static final String FOREIGN = "foreign";

    /** @return nothing for who may write no broadcasts, or no more */
    Optional<StaffMember> author(String person) {
        return staff.find(person).filter(it -> it.role().broadcasts());
    }

    boolean mayWrite(StaffMember author, String person) {
        return author.role().seesEverybody() || friends.isMember(author.person(), person);
    }

    boolean maySee(StaffMember who, Broadcast it) {
        return who.role().seesEverybody() || it.author().equals(who.person());
    }

    /** Those whom this member of staff may write to now; nobody for whoever writes no broadcasts any more. */
    Circle of(String author) {
        return author(author)
                .map(it -> new Circle(it.role().seesEverybody() ? null : friends.members(author)))
                .orElseGet(() -> new Circle(Set.of()));
    }

    /** @param only random person ids, null for everybody */
    record Circle(@Nullable Set<String> only) {

        static final Circle EVERYBODY = new Circle(null);

        /** As {@link Audience#judge}; nothing about other people's members is looked at. */
        Optional<String> judge(Audience audience, Candidate candidate, Instant now) {
            Set<String> own = only;
            return own == null || own.contains(candidate.person())
                    ? audience.judge(candidate, now)
                    : Optional.of(FOREIGN);
        }
    }
}
