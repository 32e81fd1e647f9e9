package id.pendamping.helpdesk;

import java.time.Instant;
import java.util.List;

/** Reads requests for whoever looks through them, part by part. */
public interface TicketPages {

    /** Those whose people wait for an answer, whoever waits longest first: so those that are overdue come first. */
    List<Ticket> waiting(int skip, int most);

    /** Those that are answered, and may be asked on; the oldest first. */
    List<Ticket> answered(int skip, int most);

    /** Those of one helper that are not closed, the oldest first. */
    List<Ticket> held(String helper, int skip, int most);

    /** The last one that was closed first. */
    List<Ticket> closed(int skip, int most);

    long countWaiting();

    /** How many people wait since before then. */
    long countWaitingSince(Instant before);
}
