package id.pendamping.group;

import id.pendamping.chat.ChatId;
import id.pendamping.outbox.GroupCalls;
import id.pendamping.staff.Role;
import id.pendamping.staff.StaffDirectory;
import id.pendamping.staff.StaffMember;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who may decide for a group: whoever leads it on the channel, and those who work for the programme. */
record Leaders(StaffDirectory staff, GroupCalls calls) {

    /** Whether somebody leads a group. */
    enum Leads {
        YES, NO,
        /** The channel did not say. */
        UNKNOWN
    }

    Leads ask(Group group, long user) {
        if (member(group.chat(), user).filter(it -> mayLead(it, group)).isPresent()) {
            return Leads.YES;
        }
        return calls.isAdmin(group.chat(), user).map(it -> it ? Leads.YES : Leads.NO).orElse(Leads.UNKNOWN);
    }

    /** @param user null for somebody who speaks in the name of the group, which only those who lead it can */
    Leads ask(Group group, @Nullable Long user, boolean asGroup) {
        return user == null ? asGroup ? Leads.YES : Leads.NO : ask(group, user);
    }

    /** Who of the team writes in a group under this number of the channel. */
    Optional<StaffMember> member(ChatId group, long user) {
        ChatId talk = ChatId.of(group.channel(), String.valueOf(user));
        return staff.all().stream().filter(it -> it.chat().equals(talk)).findFirst();
    }

    /** A kader only those groups that are theirs. */
    static boolean mayLead(StaffMember member, Group group) {
        return member.role() != Role.KADER || group.profile().care().isOf(member.person());
    }
}
