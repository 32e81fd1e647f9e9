package id.pendamping.console.helpdesk;

import id.pendamping.helpdesk.Ticket;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request as a row shows it.
 *
 * @param title of the dialog where the person was, or empty
 * @param helper what whoever has it is called, or empty
 * @param waits since the person waits for an answer; null when they do not
 * @param at when it was opened, or closed when it is
 */
record Inquiry(String id, String number, String title, String step, String obstacle, String helper, boolean overdue,
        @Nullable Wait waits, String at, @Nullable Integer stars) {

    static Inquiry of(Ticket ticket, Reading reading) {
        return new Inquiry(ticket.id(), ticket.number(), reading.title(ticket.dialog()), ticket.step(),
                ticket.obstacle(), reading.helper(ticket), ticket.isOverdue(reading.now()),
                Optional.ofNullable(ticket.waitsSince()).filter(since -> ticket.closedAt() == null)
                        .map(since -> Wait.between(since, reading.now())).orElse(null),
                reading.moment(Optional.ofNullable(ticket.closedAt()).orElse(ticket.at())), ticket.stars());
    }
}
