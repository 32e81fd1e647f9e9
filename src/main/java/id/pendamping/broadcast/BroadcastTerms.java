package id.pendamping.broadcast;

import id.pendamping.dialog.Terms;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What dialogs read of broadcasts, and what they do with them. */
public final class BroadcastTerms implements Terms {

    /** Of a broadcast under way; the first of them are {@code broadcast.n1} to {@code n4}. */
    private static final List<String> UNDER_WAY = List.of("id", "title", "stage", "sender", "mine", "people", "reached",
            "left", "blocked", "stopped", "unknown", "others");
    private static final int SLOTS = 4;

    @Override
    public List<Reading> readings() {
        return List.of(new Reading("broadcast", Size.PHRASE, "open", "groups"),
                new Reading("broadcast", Size.PHRASE, ofEachSlot(UNDER_WAY)),
                new Reading("broadcast", Size.TELLING, ofEachSlot(List.of("text"))),
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

    private static List<String> ofEachSlot(List<String> parts) {
        return IntStream.rangeClosed(1, SLOTS).boxed()
                .flatMap(slot -> parts.stream().map(part -> "n" + slot + "." + part)).toList();
    }
}
