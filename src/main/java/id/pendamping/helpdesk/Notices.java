package id.pendamping.helpdesk;

import id.pendamping.outbox.BulkRow;
import id.pendamping.outbox.BulkRows;
import id.pendamping.staff.StaffMember;
import java.time.Instant;
import java.util.List;

/** Queues what staff are told about requests. A row names what it is about and holds no words. */
record Notices(BulkRows rows) {

    static final String SOURCE = "helpdesk";

    /** What a row is about: {@code line:<id>}. */
    enum About {
        NEW, HEAD, LINE, ENDED, REFUSED, LATE
    }

    /** Somebody asks for help and nobody has it yet. */
    void opened(StaffMember to, Ticket ticket) {
        queue(to, About.NEW, ticket.id(), ticket.id(), ticket.at());
    }

    /** @param by the effect by which they took it */
    void taken(StaffMember to, Ticket ticket, String by, Instant at) {
        queue(to, About.HEAD, ticket.id() + "/" + by, ticket.id(), at);
    }

    /** The person has waited a day. @param by the effect by which that was noted */
    void late(StaffMember to, Ticket ticket, String by, Instant at) {
        queue(to, About.LATE, by, ticket.id(), at);
    }

    void said(StaffMember to, Line line) {
        queue(to, About.LINE, line.id(), line.id(), line.at());
    }

    /** The person has ended it. */
    void ended(StaffMember to, Ticket ticket, Instant at) {
        queue(to, About.ENDED, ticket.id(), ticket.id(), at);
    }

    /** What they did could not be done. @param by the effect by which they did it */
    void refused(StaffMember to, Refusal why, String number, String by, Instant at) {
        queue(to, About.REFUSED, by, why.id() + ":" + number, at);
    }

    private void queue(StaffMember to, About about, String once, String key, Instant at) {
        if (to.isReached()) {
            rows.queue(List.of(new BulkRow(SOURCE + "/" + about + "/" + once + "/" + to.person(), SOURCE, to.chat(),
                    to.person(), about + ":" + key, at, 0)));
        }
    }
}
