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

    void erase(String person);

    /** @param player their pseudonym in quizzes @param at since when */
    record Member(String person, String group, String player, Instant at) {
    }
}
