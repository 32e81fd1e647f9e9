package id.pendamping.dialog;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The books that people keep with the bot: what dialogs may write into them, read from them and have drawn. */
final class Books {

    static final Set<String> SOURCES = Set.of("saving", "arisan");

    /** What is kept about places and groups; few dialogs read it. */
    static final Set<String> DESKS = Set.of("clinic", "enrolment", "rolls");

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
            Map.entry("helpdesk.wished", List.of("obstacle", "chat")),
            Map.entry("helpdesk.rested", List.of("ticket")),
            Map.entry("helpdesk.take", List.of("number")),
            Map.entry("helpdesk.answer", List.of("number", "words", "kind", "file")),
            Map.entry("helpdesk.pass", List.of("number", "helper")),
            Map.entry("helpdesk.close", List.of("number")),
            Map.entry("clinic.book", List.of("event", "chat")),
            Map.entry("clinic.leave", List.of("event")),
            Map.entry("clinic.create",
                    List.of("kind", "name", "place", "area", "at", "zone", "capacity", "repeat", "topic")),
            Map.entry("clinic.move", List.of("event", "at")),
            Map.entry("clinic.call_off", List.of("event")),
            Map.entry("clinic.topic", List.of("event", "words")),
            Map.entry("clinic.minutes", List.of("event", "words")),
            Map.entry("clinic.spot", List.of("event", "where")),
            Map.entry("clinic.looked", List.of("event")),
            Map.entry("clinic.result", List.of("event", "number", "result")),
            Map.entry("enrolment.list", List.of("name", "kind")),
            Map.entry("enrolment.add", List.of("list", "name", "area", "work", "consent", "wording")),
            Map.entry("enrolment.report", List.of("list", "entry", "status")),
            Map.entry("enrolment.forget", List.of("list", "entry")),
            Map.entry("enrolment.looked", List.of("list")),
            Map.entry("enrolment.offer", List.of("list", "entry", "code")),
            Map.entry("enrolment.export", List.of("list")),
            Map.entry("enrolment.claim", List.of("code", "chat")),
            Map.entry("broadcast.fresh", List.of("zone")),
            Map.entry("broadcast.audience",
                    List.of("work", "area", "jkn", "bpu", "test", "checklist", "overdue", "language", "seen", "group",
                            "zone")),
            Map.entry("broadcast.text",
                    List.of("id", "en", "id2", "en2", "id3", "en3", "id4", "en4", "hold", "offer", "zone")),
            Map.entry("broadcast.trial", List.of()),
            Map.entry("broadcast.go", List.of("on", "at", "cron", "zone")),
            Map.entry("broadcast.pause", List.of("broadcast")), Map.entry("broadcast.resume", List.of("broadcast")),
            Map.entry("broadcast.cancel", List.of("broadcast")),
            Map.entry("broadcast.approve", List.of("broadcast")),
            Map.entry("broadcast.looked", List.of("broadcast", "list", "page")),
            Map.entry("group.join", List.of("group", "chat")),
            Map.entry("group.weekly", List.of("group", "day", "hour")),
            Map.entry("group.rest", List.of("group")),
            Map.entry("group.circles", List.of("group")),
            Map.entry("group.hand", List.of("group", "member"))));

    /** The numbers and words that a drawing needs, by its name. */
    static final Map<String, List<String>> DRAWINGS = Map.of("saving", List.of("saved", "goal"), "poster",
            List.of("link", "title", "text"), "stages", List.of("n1", "n2", "n3", "n4", "n5", "n6", "n7", "n8"));

    private static final List<String> SAVING = List.of("goal", "due", "rhythm", "days", "bill", "total", "entries",
            "last", "last_id", "last_day", "paused", "need", "need_days");
    private static final List<String> ARISAN = List.of("name", "amount", "carried", "collected", "paid", "balance",
            "last_id",
            "last_kind", "last_amount");
    private static final List<String> HELPDESK = List.of("helpers", "staff", "waiting", "overdue");
    private static final List<String> QUEUE = List.of("queue", "numbers", "team", "forwarded");
    /** What may fill a message. */
    private static final List<String> LONG = List.of("members", "roll", "statement");

    /** What staff read of a broadcast under way: the first four are {@code broadcast.n1} to {@code n4}. */
    private static final List<String> BROADCAST = List.of("id", "title", "stage", "sender", "mine", "people", "reached",
            "left", "blocked", "stopped", "unknown", "others");
    private static final List<String> AUDIENCE = List.of("people", "minutes", "limit", "approval", "consent", "stopped",
            "blocked");
    private static final List<String> RESULTS = List.of("list", "details", "missed", "unsure", "people", "reached",
            "left",
            "unknown", "held", "blocked", "stopped", "consent", "refused", "late", "cancelled", "others");
    private static final List<String> PREVIEWS = List.of("preview1", "preview2", "preview3");

    private Books() {
    }

    static List<Name> names() {
        return Stream.of(names("saving", SAVING, Speech.LONGEST_PHRASE), names("arisan", ARISAN, Speech.LONGEST_PHRASE),
                names("arisan", LONG, Name.LONGEST_TELLING), names("helpdesk", HELPDESK, Speech.LONGEST_PHRASE),
                names("helpdesk", QUEUE, Name.LONGEST_TELLING)).flatMap(List::stream).toList();
    }

    /** What only staff read: their broadcasts, and whom a draft would reach. */
    static List<Name> ofStaff() {
        return Stream.of(names("broadcast", List.of("open"), Speech.LONGEST_PHRASE),
                names("broadcast.n1", BROADCAST, Speech.LONGEST_PHRASE),
                names("broadcast.n2", BROADCAST, Speech.LONGEST_PHRASE),
                names("broadcast.n3", BROADCAST, Speech.LONGEST_PHRASE),
                names("broadcast.n4", BROADCAST, Speech.LONGEST_PHRASE),
                List.of("n1", "n2", "n3", "n4").stream().flatMap(
                        slot -> names("broadcast." + slot, List.of("text"), Name.LONGEST_TELLING).stream()).toList(),
                names("audience", AUDIENCE, Speech.LONGEST_PHRASE), names("audience", PREVIEWS, Name.LONGEST_TELLING),
                names("broadcast", List.of("groups"), Speech.LONGEST_PHRASE),
                names("audience", List.of("own", "bills"), Speech.LONGEST_PHRASE),
                names("results", RESULTS, Speech.LONGEST_PHRASE))
                .flatMap(List::stream).toList();
    }

    private static List<Name> names(String source, List<String> parts, int longest) {
        return parts.stream().map(part -> new Name(source + "." + part, () -> longest, Map.of(),
                source.substring(0, source.indexOf('.') < 0 ? source.length() : source.indexOf('.')))).toList();
    }
}
