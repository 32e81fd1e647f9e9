package id.pendamping.console.people;

import id.pendamping.broadcast.Recipients;
import id.pendamping.clinic.Bookings;
import id.pendamping.clinic.Gatherings;
import id.pendamping.clinic.Visits;
import id.pendamping.console.Spelling;
import id.pendamping.console.people.Contact.Rated;
import id.pendamping.console.people.Contact.Request;
import id.pendamping.console.people.Contact.Said;
import id.pendamping.console.people.Contact.Visited;
import id.pendamping.feedback.Rating;
import id.pendamping.feedback.Ratings;
import id.pendamping.helpdesk.Line;
import id.pendamping.helpdesk.Lines;
import id.pendamping.helpdesk.Ticket;
import id.pendamping.helpdesk.Tickets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gathers what came and went between somebody and the team. Of a talk only what was said to the helpdesk is kept. */
@Component("contactsOfOne")
class Contacts {

    private static final int MOST = 20;

    private final Tickets tickets;
    private final Lines lines;
    private final Meetings meetings;
    private final Ratings ratings;
    private final Recipients recipients;
    private final Labels labels;

    Contacts(Tickets tickets, Lines lines, Meetings meetings, Ratings ratings, Recipients recipients, Labels labels) {
        this.tickets = tickets;
        this.lines = lines;
        this.meetings = meetings;
        this.ratings = ratings;
        this.recipients = recipients;
        this.labels = labels;
    }

    /** Where somebody wanted to go and was. */
    @Component
    record Meetings(Gatherings gatherings, Bookings bookings, Visits visits) {

        List<Visited> of(String person, Spelling spelling) {
            List<Visited> all = new ArrayList<>();
            bookings.of(person).forEach(it -> all.add(visited(it.gathering(), "booked", spelling)));
            visits.of(person).forEach(it -> all.add(visited(it.gathering(), it.result(), spelling)));
            return all.reversed().stream().limit(MOST).toList();
        }

        private Visited visited(String gathering, String result, Spelling spelling) {
            return gatherings.find(gathering)
                    .map(it -> new Visited(it.name(), spelling.day(it.start()), result))
                    .orElse(new Visited("–", "", result));
        }
    }

    Contact of(String person, Spelling spelling) {
        return new Contact(
                tickets.of(person).reversed().stream().limit(MOST).map(ticket -> request(ticket, spelling)).toList(),
                meetings.of(person, spelling),
                ratings.of(person).reversed().stream().limit(MOST).map(it -> rated(it, spelling)).toList(),
                recipients.of(person));
    }

    private Request request(Ticket ticket, Spelling spelling) {
        return new Request(ticket.number(), spelling.day(ticket.at()),
                ticket.state().name().toLowerCase(Locale.ROOT),
                lines.of(ticket.id()).stream().map(this::said).toList());
    }

    private Said said(Line line) {
        return new Said(labels.helper(line.staff()), line.kind().name().toLowerCase(Locale.ROOT), line.words());
    }

    private Rated rated(Rating rating, Spelling spelling) {
        String word = rating.word();
        return new Rated(labels.dialog(rating.about(), spelling.locale()), rating.stars(), word == null ? "" : word,
                spelling.day(rating.at()));
    }
}
