package id.pendamping.broadcast;

import id.pendamping.staff.StaffMember;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Shows members of staff broadcasts on pages: only to whoever may write some, and a kader only their own. */
public final class Board {

    private final Broadcasts broadcasts;
    private final Recipients recipients;
    private final Reach reach;
    private final Missed missed;

    Board(Broadcasts broadcasts, Recipients recipients, Reach reach, Missed missed) {
        this.broadcasts = broadcasts;
        this.recipients = recipients;
        this.reach = reach;
        this.missed = missed;
    }

    /** Those at one of these stages, the latest start first. @param person who asks */
    public List<Broadcast> among(String person, Set<Stage> stages, int skip, int limit) {
        return reach.author(person).map(who -> broadcasts.among(stages,
                who.role().seesEverybody() ? null : person, skip, limit)).orElse(List.of());
    }

    /** @return nothing for one that this person does not see */
    public Optional<Broadcast> find(String person, String id) {
        return reach.author(person).flatMap(who -> broadcasts.find(id).filter(it -> reach.maySee(who, it)));
    }

    /** What this person writes now. */
    public Optional<Broadcast> draft(String person) {
        return find(person, Drafting.draftOf(person));
    }

    /** What became of it so far. */
    public Outcome outcome(Broadcast it) {
        return Outcome.of(it, recipients.counts(it.id()));
    }

    /** Those whom it did not reach. @param state dropped or unknown */
    public List<NotReached> notReached(String person, Broadcast it, Recipient.State state, int skip, int limit) {
        return reach.author(person).filter(who -> reach.maySee(who, it))
                .map(who -> missed.people(it, state, skip, limit, who)).orElse(List.of());
    }

    /** What people are told its author is called, or whoever agreed to it. */
    public Optional<String> called(String member) {
        return reach.staff().find(member).map(StaffMember::name);
    }
}
