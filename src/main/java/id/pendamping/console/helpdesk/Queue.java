package id.pendamping.console.helpdesk;

import id.pendamping.console.Account;
import id.pendamping.console.Paging;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.Language;
import id.pendamping.helpdesk.Ticket;
import id.pendamping.helpdesk.TicketPages;
import id.pendamping.staff.StaffDirectory;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts together what the pages of the helpdesk show of many requests. */
@Component("consoleQueue")
class Queue {

    static final String PAGE = "/console/helpdesk";

    private final TicketPages tickets;
    private final Content content;
    private final StaffDirectory staff;
    private final InstantSource clock;
    private final ZoneId zone;

    Queue(TicketPages tickets, Content content, StaffDirectory staff, InstantSource clock,
            ZoneId zone) {
        this.tickets = tickets;
        this.content = content;
        this.staff = staff;
        this.clock = clock;
        this.zone = zone;
    }

    Reading reading(Locale locale) {
        return new Reading(content, staff, clock.instant(), zone, new Language(locale.getLanguage()));
    }

    View view(Account who, Shelf shelf, int page, Locale locale) {
        Reading reading = reading(locale);
        List<Ticket> found = found(who, shelf, Paging.skip(page));
        List<Inquiry> rows = Paging.rows(found).stream().map(it -> Inquiry.of(it, reading)).toList();
        return new View(shelf.id(), Arrays.stream(Shelf.values()).map(Shelf::id).toList(), rows,
                tickets.countWaiting(), tickets.countWaitingSince(reading.now().minus(Ticket.DUE)),
                Paging.of(Math.max(page, 1), found, PAGE, Map.of("show", shelf.id())), reading.moment(reading.now()));
    }

    private List<Ticket> found(Account who, Shelf shelf, int skip) {
        int most = Paging.SIZE + 1;
        return switch (shelf) {
            case WAITING -> tickets.waiting(skip, most);
            case MINE -> tickets.held(who.person(), skip, most);
            case ANSWERED -> tickets.answered(skip, most);
            case CLOSED -> tickets.closed(skip, most);
        };
    }

    /**
     * @param show which shelf
     * @param at when this was so
     */
    record View(String show, List<String> shelves, List<Inquiry> rows, long waiting, long overdue, Paging paging,
            String at) {

        /** Changes when other requests stand there. */
        String who() {
            return Integer.toHexString(rows.stream().map(Inquiry::id).toList().hashCode());
        }

        /** Changes when anything of it reads differently. */
        public String mark() {
            return who() + "-" + Integer.toHexString(List.of(rows, waiting, overdue).hashCode());
        }
    }
}
