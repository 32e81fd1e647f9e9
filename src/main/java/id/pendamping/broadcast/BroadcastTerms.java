package id.pendamping.broadcast;

import id.pendamping.dialog.Terms;
import java.util.List;
import java.util.Map;

/** What dialogs read of broadcasts, and what they do with them. */
public final class BroadcastTerms implements Terms {

    @Override
    public List<Reading> readings() {
        return List.of(new Reading("broadcast", Size.PHRASE, "open", "groups", "n1.id", "n1.title", "n1.stage",
                "n1.sender", "n1.mine", "n1.people", "n1.reached", "n1.left", "n1.blocked", "n1.stopped", "n1.unknown",
                "n1.others", "n2.id", "n2.title", "n2.stage", "n2.sender", "n2.mine", "n2.people", "n2.reached",
                "n2.left", "n2.blocked", "n2.stopped", "n2.unknown", "n2.others", "n3.id", "n3.title", "n3.stage",
                "n3.sender", "n3.mine", "n3.people", "n3.reached", "n3.left", "n3.blocked", "n3.stopped", "n3.unknown",
                "n3.others", "n4.id", "n4.title", "n4.stage", "n4.sender", "n4.mine", "n4.people", "n4.reached",
                "n4.left", "n4.blocked", "n4.stopped", "n4.unknown", "n4.others"),
                new Reading("broadcast", Size.TELLING, "n1.text", "n2.text", "n3.text", "n4.text"),
                new Reading("audience", Size.PHRASE, "people", "minutes", "limit", "approval", "consent", "stopped",
                        "blocked", "own", "bills"),
                new Reading("audience", Size.TELLING, "preview1", "preview2", "preview3"),
                new Reading("results", Size.PHRASE, "list", "details", "missed", "unsure", "people", "reached", "left",
                        "unknown", "held", "blocked", "stopped", "consent", "refused", "late", "cancelled", "others"),
                Reading.stored("broadcasts"));
    }

    @Override
    public Map<String, List<String>> notes() {
        return Map.ofEntries(Map.entry("broadcast.fresh", List.of("zone")),
                Map.entry("broadcast.audience",
                        List.of("work", "area", "jkn", "bpu", "test", "checklist", "overdue", "language", "seen",
                                "group", "zone")),
                Map.entry("broadcast.text",
                        List.of("id", "en", "id2", "en2", "id3", "en3", "id4", "en4", "hold", "offer", "zone")),
                Map.entry("broadcast.trial", List.of()),
                Map.entry("broadcast.go", List.of("on", "at", "cron", "zone")),
                Map.entry("broadcast.pause", List.of("broadcast")),
                Map.entry("broadcast.resume", List.of("broadcast")),
                Map.entry("broadcast.cancel", List.of("broadcast")),
                Map.entry("broadcast.approve", List.of("broadcast")),
                Map.entry("broadcast.looked", List.of("broadcast", "list", "page")));
    }
}
