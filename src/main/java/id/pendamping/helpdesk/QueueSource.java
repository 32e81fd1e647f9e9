package id.pendamping.helpdesk;

import id.pendamping.chat.Html;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.Formats;
import id.pendamping.dialog.Language;
import id.pendamping.inbox.NothingKnown;
import id.pendamping.inbox.SnapshotSource;
import id.pendamping.staff.StaffMember;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether there is anybody who helps; and for those who do, what waits: {@code ⏰ 4821 Daftar JKN, 21 November 2026 →
 * Bu Sari}. It names no person.
 */
record QueueSource(Tickets tickets, Forwards forwards, Desk desk, Content content, InstantSource clock,
        ZoneId zone) implements SnapshotSource {

    private static final int MOST = 15;
    private static final int ANSWERABLE = 200;

    @Override
    public String name() {
        return "helpdesk";
    }

    /** A helper need not agree to anything in order to see the queue, and anybody may know whether there are helpers. */
    @Override
    public boolean isForEveryone() {
        return true;
    }

    @Override
    public Map<String, Object> read(String person, Language language) {
        Map<String, Object> values = new HashMap<>();
        List<StaffMember> team = desk.all();
        values.put("helpdesk.helpers", (long) team.size());
        desk.find(person).ifPresent(staff -> {
            Instant now = clock.instant();
            List<Ticket> queue = tickets.queue(ANSWERABLE);
            values.put("helpdesk.staff", true);
            values.put("helpdesk.waiting", (long) queue.size());
            values.put("helpdesk.overdue", queue.stream().filter(it -> it.isOverdue(now)).count());
            values.put("helpdesk.numbers", queue.stream().map(it -> Long.valueOf(it.number())).toList());
            values.put("helpdesk.team", team.stream().map(StaffMember::name).collect(Collectors.joining(", ")));
            values.put("helpdesk.forwarded", forwards.newest(person, ANSWERABLE).stream()
                    .map(it -> it.message() + " " + it.number()).toList());
            String lines = queue.stream().limit(MOST).map(it -> line(it, now, language))
                    .collect(Collectors.joining("\n"));
            if (!lines.isEmpty()) {
                values.put("helpdesk.queue", queue.size() > MOST ? lines + "\n…" : lines);
            }
        });
        return values;
    }

    private String line(Ticket ticket, Instant now, Language language) {
        String title = content.find(ticket.dialog())
                .map(dialog -> " " + Html.plain(dialog.title().render(new NothingKnown(language)))).orElse("");
        String helper = Optional.ofNullable(ticket.helper()).flatMap(desk::find).map(it -> " → " + it.name())
                .orElse("");
        return (ticket.isOverdue(now) ? "⏰ " : "• ") + ticket.number() + title + ", "
                + Formats.date(LocalDate.ofInstant(ticket.at(), zone), language) + helper;
    }
}
