package id.pendamping.invite;

import id.pendamping.chat.Inbound;
import id.pendamping.chat.StartLink;
import id.pendamping.dialog.Language;
import id.pendamping.inbox.SnapshotSource;
import id.pendamping.outbox.BotLinks;
import id.pendamping.staff.LinkCodes;
import id.pendamping.staff.Role;
import id.pendamping.staff.StaffDirectory;
import id.pendamping.staff.StaffMember;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the dialogs of invitations read: the person's own code and its count; and, while a link is answered, who invites:
 * {@code kader} with their name, {@code friend}, {@code self} or {@code nobody}. A friend's name is never told.
 */
record InviteSource(Invitations invitations, Friends friends, StaffDirectory staff, LinkCodes codes,
        BotLinks links) implements SnapshotSource {

    static final String PREFIX = "ajak";

    @Override
    public String name() {
        return "invite";
    }

    /** People come by a link before they have agreed to anything. */
    @Override
    public boolean isForEveryone() {
        return true;
    }

    @Override
    public Map<String, Object> read(String person, Language language) {
        return Map.of();
    }

    @Override
    public Map<String, Object> read(String person, Language language, Inbound inbound) {
        Optional<String> own = invitations.codeOf(person);
        String code = own.orElseGet(() -> codes.of(PREFIX + " " + inbound.id()));
        StartLink link = new StartLink(PREFIX, code);
        Friends.Count count = own.isPresent() ? friends.count(person) : new Friends.Count(0, 0);
        Map<String, Object> values = new HashMap<>(Map.of("invite.has", own.isPresent(), "invite.code", code,
                "invite.link", links.words(link), "invite.friends", count.friends(), "invite.registered",
                count.registered()));
        links.url(link).ifPresent(url -> values.put("invite.url", url));
        StartLink.of(inbound, PREFIX).ifPresent(said -> values.putAll(inviter(person, said)));
        return values;
    }

    private Map<String, Object> inviter(String person, String code) {
        Optional<String> owner = invitations.ownerOf(code.toUpperCase(Locale.ROOT));
        Optional<StaffMember> kader = owner.flatMap(staff::find).filter(member -> member.role() == Role.KADER);
        if (owner.isEmpty()) {
            return Map.of("invite.by", "nobody");
        }
        if (owner.get().equals(person)) {
            return Map.of("invite.by", "self");
        }
        return kader.<Map<String, Object>>map(
                member -> Map.of("invite.by", "kader", "invite.by_name", member.name()))
                .orElse(Map.of("invite.by", "friend"));
    }
}
