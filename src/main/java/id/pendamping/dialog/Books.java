package id.pendamping.dialog;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The books that people keep with the bot: what dialogs may write into them, read from them and have drawn. */
final class Books {

    static final Set<String> SOURCES = Set.of("saving", "arisan");

    /** What a note may hold, by what it is about. */
    static final Map<String, List<String>> NOTES = new TreeMap<>(Map.ofEntries(
            Map.entry("saving.plan", List.of("goal", "due", "rhythm", "days", "bill", "carried")),
            Map.entry("saving.entry", List.of("amount", "day")),
            Map.entry("saving.strike", List.of("entry")),
            Map.entry("saving.pause", List.of("until")),
            Map.entry("saving.budget", List.of("need", "days")),
            Map.entry("arisan.group", List.of("name", "members", "amount", "carried")),
            Map.entry("arisan.members", List.of("members")),
            Map.entry("arisan.deposit", List.of("members", "amount", "day")),
            Map.entry("arisan.payment", List.of("members", "amount", "day")),
            Map.entry("arisan.strike", List.of("entry")),
            Map.entry("feedback.rating", List.of("about", "stars", "word")),
            Map.entry("move.offer", List.of("code", "chat")),
            Map.entry("invite.code", List.of("code")),
            Map.entry("report.read", List.of("about")),
            Map.entry("team.offer", List.of("code", "role", "name")),
            Map.entry("team.join", List.of("code", "chat")),
            Map.entry("team.role", List.of("name", "role")),
            Map.entry("team.remove", List.of("name")),
            Map.entry("group.join", List.of("group", "chat")),
            Map.entry("group.weekly", List.of("group", "day", "hour")),
            Map.entry("group.rest", List.of("group")),
            Map.entry("group.circles", List.of("group"))));

    /** The numbers and words that a drawing needs, by its name. */
    static final Map<String, List<String>> DRAWINGS = Map.of("saving", List.of("saved", "goal"), "poster",
            List.of("link", "title", "text"), "stages", List.of("n1", "n2", "n3", "n4", "n5", "n6", "n7", "n8"));

    private static final List<String> SAVING = List.of("goal", "due", "rhythm", "days", "bill", "total", "entries",
            "last", "last_id", "last_day", "paused", "need", "need_days");
    private static final List<String> ARISAN = List.of("name", "amount", "carried", "collected", "paid", "balance",
            "last_id",
            "last_kind", "last_amount");
    /** What may fill a message. */
    private static final List<String> LONG = List.of("members", "roll", "statement");

    private Books() {
    }

    static List<Name> names() {
        return Stream.of(names("saving", SAVING, Speech.LONGEST_PHRASE), names("arisan", ARISAN, Speech.LONGEST_PHRASE),
                names("arisan", LONG, Name.LONGEST_TELLING)).flatMap(List::stream).toList();
    }

    private static List<Name> names(String source, List<String> parts, int longest) {
        return parts.stream().map(part -> new Name(source + "." + part, () -> longest, Map.of(), source)).toList();
    }
}
