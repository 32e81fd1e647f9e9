package id.pendamping.reminder;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One reminder of one bill, decided once.
 *
 * @param lead days from the due day, negative before it
 * @param word why it was dropped, or the id of the reminder it shares a message with; else empty
 * @param at when that was decided or became known
 */
public record Occurrence(String person, Bill bill, LocalDate due, int lead, Instant planned, State state, String word,
        Instant at) {

    /** What became of it. */
    public enum State {
        QUEUED, SENT,
        /** Sent as well, but more than an hour after it was to go out. */
        LATE, MERGED, DROPPED, UNKNOWN
    }

    /** Unique for person, bill and the moment it was planned for. */
    public String id() {
        return person + "/" + bill.word() + "/" + due + "/" + lead;
    }

    Occurrence as(State newState, String newWord, Instant now) {
        return new Occurrence(person, bill, due, lead, planned, newState, newWord, now);
    }
}
