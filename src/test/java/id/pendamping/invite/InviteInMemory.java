package id.pendamping.invite;

import id.pendamping.inbox.EffectHandler;
import id.pendamping.inbox.SnapshotSource;
import id.pendamping.outbox.BotLinks;
import id.pendamping.outbox.BotName;
import id.pendamping.outcome.InMemoryEvents;
import id.pendamping.participant.People;
import id.pendamping.staff.LinkCodes;
import id.pendamping.staff.StaffDirectory;
import java.util.List;

/** This room put together over a fake, for tests that play whole talks. */
public record InviteInMemory(List<EffectHandler> handlers, List<SnapshotSource> sources, Friends friends,
        InMemoryInvitations invitations) {

    public static InviteInMemory begin(People people, StaffDirectory staff, BotName name) {
        InMemoryInvitations invitations = new InMemoryInvitations();
        Friends friends = new Friends(invitations, people);
        return new InviteInMemory(List.of(InviteEffects.into(invitations, staff,
                new InMemoryEvents().journal())), List.of(
                        new InviteSource(invitations, friends, staff, new LinkCodes(new byte[1]), new BotLinks(name))),
                friends, invitations);
    }
}
