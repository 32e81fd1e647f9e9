package id.pendamping.group;

import id.pendamping.chat.ChatId;
import id.pendamping.outbox.GroupCalls;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a channel tells of who is in a group just now.
 *
 * @param members how many, bots among them
 * @param bots those of them that lead the group; other bots are known only when they are seen coming, so that a number of
 *        people is never more than nearly right
 */
record Crowd(Optional<Integer> members, List<Long> bots) {

    static Crowd ask(GroupCalls calls, ChatId group) {
        return new Crowd(calls.members(group), calls.leadingBots(group));
    }

    /** The group with these numbers; what was not told stays as it was. */
    Group in(Group group) {
        Group.Profile profile = group.profile();
        return group.with(profile.counting(members.orElse(profile.members()), joined(profile.bots(), bots)));
    }

    static List<Long> joined(List<Long> known, List<Long> come) {
        List<Long> all = new ArrayList<>(known);
        come.stream().filter(it -> !all.contains(it)).forEach(all::add);
        return all;
    }
}
