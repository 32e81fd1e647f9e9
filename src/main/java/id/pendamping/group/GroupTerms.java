package id.pendamping.group;

import id.pendamping.dialog.Terms;
import java.util.List;
import java.util.Map;

/** What dialogs read of groups, and what they do with them. */
public final class GroupTerms implements Terms {

    @Override
    public List<Reading> readings() {
        return List.of(
                new Reading("room", Size.PHRASE, "title", "joined", "right", "total", "week", "place", "players",
                        "circle", "circle_size"),
                new Reading("groups", Size.LINK, "link"),
                new Reading("groups", Size.PHRASE, "page", "pages", "turned", "language"),
                new Reading("groups", Size.TELLING, "count", "names", "list"),
                Reading.stored("groups"));
    }

    @Override
    public Map<String, List<String>> notes() {
        return Map.ofEntries(Map.entry("group.join", List.of("group", "chat")),
                Map.entry("group.weekly", List.of("group", "day", "hour")),
                Map.entry("group.rest", List.of("group")),
                Map.entry("group.circles", List.of("group")),
                Map.entry("group.hand", List.of("group", "member")));
    }
}
