package id.pendamping.helpdesk;

import id.pendamping.chat.Html;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.Formats;
import id.pendamping.dialog.Language;
import id.pendamping.inbox.NothingKnown;
import id.pendamping.inbox.StoredSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells people in words with what they asked for a person, newest first, and how many messages of it are kept. */
record StoredTicketsSource(Tickets tickets, Lines lines, Content content, ZoneId zone) implements StoredSource {

    private static final int MOST = 5;

    @Override
    public Map<String, Object> read(String person, Language language) {
        List<Ticket> asked = tickets.of(person);
        if (asked.isEmpty()) {
            return Map.of();
        }
        String told = asked.reversed().stream().limit(MOST).map(ticket -> line(ticket, language))
                .collect(Collectors.joining("\n"));
        return Map.of("stored.tickets", asked.size() > MOST ? told + "\n… (" + asked.size() + ")" : told);
    }

    private String line(Ticket ticket, Language language) {
        String title = content.find(ticket.dialog())
                .map(dialog -> " " + Html.plain(dialog.title().render(new NothingKnown(language)))).orElse("");
        long said = lines.of(ticket.id()).stream().filter(
                line -> line.kind() != Line.Kind.REFUSED && (!line.words().isEmpty() || line.file() != null))
                .count();
        return Formats.date(LocalDate.ofInstant(ticket.at(), zone), language) + title
                + (ticket.obstacle().isEmpty() ? "" : ": \"" + ticket.obstacle() + "\"") + " (" + said + ")";
    }
}
