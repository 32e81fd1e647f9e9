package id.pendamping.staff;

import id.pendamping.dialog.Terms;
import java.util.List;
import java.util.Map;

/** What dialogs read of the team, and how somebody joins it. */
public final class StaffTerms implements Terms {

    @Override
    public List<Reading> readings() {
        return List.of(
                new Reading("staff", Size.PHRASE, "role", "name", "sees_all", "code", "offered_role", "offered_name"),
                new Reading("team", Size.LINK, "names", "code", "link"),
                new Reading("team", Size.NAMES, "coordinator", "facilitator", "admin", "kader"),
                Reading.stored("staff"));
    }

    @Override
    public Map<String, List<String>> notes() {
        return Map.ofEntries(Map.entry("team.offer", List.of("code", "role", "name")),
                Map.entry("team.join", List.of("code", "chat")),
                Map.entry("team.role", List.of("name", "role")),
                Map.entry("team.remove", List.of("name")));
    }
}
