package id.pendamping.group;

import java.time.Instant;
import java.util.List;

/** Who has told the bot in private that they belong to a group, and agreed to be counted. */
public interface GroupMembers {

    /** The same person and group again brings back whoever had left, with the pseudonym they have now. */
    void join(Member member);

    /** Groups of a person. */
    List<Member> of(String person);

    /** People of a group who have not left. */
    List<Member> in(String group);

    /** Does nothing for a player who has never joined. */
    void leave(String group, String player);

    /** The member has another pseudonym from now on, and is where they were. */
    void follow(Member member, String player);

    /** Gives somebody a place in a small group of the group; does nothing for somebody who has never joined. */
    void seat(String person, String group, int circle);

    void erase(String person);

    /**
     * @param player their pseudonym in quizzes
     * @param at since when
     * @param circle the number of their small group, 0 for none
     */
    record Member(String person, String group, String player, Instant at, int circle) {

        public Member(String person, String group, String player, Instant at) {
            this(person, group, player, at, 0);
        }
    }
}
