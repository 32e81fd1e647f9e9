package id.pendamping.staff;

import id.pendamping.chat.Inbound;
import id.pendamping.chat.StartLink;
import id.pendamping.dialog.Language;
import id.pendamping.inbox.SnapshotSource;
import id.pendamping.outbox.BotLinks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lets a coordinator's dialog read the team, and gives it a fresh code at every turn; nothing for everybody else. */
record TeamSource(StaffDirectory staff, LinkCodes codes, BotLinks links) implements SnapshotSource {

    private static final String NOBODY = "–";

    @Override
    public String name() {
        return "team";
    }

    @Override
    public Map<String, Object> read(String person, Language language) {
        return Map.of();
    }

    @Override
    public Map<String, Object> read(String person, Language language, Inbound inbound) {
        if (staff.find(person).filter(member -> member.role() == Role.COORDINATOR).isEmpty()) {
            return Map.of();
        }
        List<StaffMember> all = staff.all();
        String code = codes.of(StaffCodes.PREFIX + " " + inbound.id());
        Map<String, Object> values = new HashMap<>();
        values.put("team.names", all.stream().map(StaffMember::name).toList());
        for (Role role : Role.values()) {
            List<String> names = all.stream().filter(member -> member.role() == role).map(StaffMember::name).toList();
            values.put("team." + role.id(), names.isEmpty() ? NOBODY : String.join(", ", names));
        }
        values.put("team.code", code);
        values.put("team.link", links.words(new StartLink(StaffCodes.PREFIX, code)));
        return values;
    }
}
