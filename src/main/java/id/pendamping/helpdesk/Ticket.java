package id.pendamping.helpdesk;

import id.pendamping.chat.ChatId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request for a person.
 *
 * @param id random; says nothing by itself
 * @param person who asked
 * @param chat where they are reached
 * @param dialog where they were, empty where nothing was open
 * @param obstacle what stands in the way, masked; empty where nothing was said
 * @param talk the last questions and choices, as they read
 * @param helper the person id of whoever of staff has it, or null
 * @param waitsSince since when the person waits for an answer, or null when it is they who are waited for
 * @param answeredAt the first answer, or null
 * @param stars what the person thought of the help, from 1 to 5, or null
 * @param revision counts the changes
 */
public record Ticket(String id, String person, ChatId chat, Instant at, String dialog, String step, String obstacle,
        List<String> talk, State state, @Nullable String helper, @Nullable Instant waitsSince,
        @Nullable Instant answeredAt, @Nullable Instant closedAt, @Nullable Integer stars, long revision) {

    /** An answer is due so long after the person asked. */
    public static final Duration DUE = Duration.ofHours(24);
    /** Requests and what was said are kept so long. */
    public static final Duration KEPT = Duration.ofDays(90);

    /** An answer has at most so many signs. */
    public static final int LONGEST_ANSWER = 1000;

    private static final int LOWEST = 1_000;
    private static final int NUMBERS = 9_000;

    public Ticket {
        talk = List.copyOf(talk);
    }

    static Ticket opened(String id, String person, ChatId chat, Instant at, String dialog, String step,
            String obstacle, List<String> talk) {
        return new Ticket(id, person, chat, at, dialog, step, obstacle, talk, State.OPEN, null, at, null, null, null,
                0);
    }

    /** How a request stands. */
    public enum State {
        /** Nobody has it yet. */
        OPEN,
        /** Somebody has it, and the person waits for an answer. */
        TAKEN,
        /** The person was answered. */
        WAITING, CLOSED
    }

    /** Four digits by which people name it; two requests may share one, though hardly at the same time. */
    public String number() {
        return numberOf(id);
    }

    static String numberOf(String id) {
        return String.valueOf(LOWEST + Math.floorMod(id.hashCode(), NUMBERS));
    }

    public boolean isOverdue(Instant now) {
        Instant since = waitsSince;
        return state != State.CLOSED && since != null && !since.plus(DUE).isAfter(now);
    }

    Ticket takenBy(String staff) {
        return state == State.CLOSED
                ? this
                : with(state == State.OPEN ? State.TAKEN : state, staff, waitsSince,
                        answeredAt, closedAt, stars);
    }

    /** The person has said something more. */
    Ticket asked(Instant when) {
        return state == State.WAITING
                ? with(State.TAKEN, helper, when, answeredAt, closedAt, stars)
                : this;
    }

    Ticket answered(Instant when) {
        return state == State.CLOSED
                ? this
                : with(State.WAITING, helper, null, answeredAt == null ? when : answeredAt, closedAt, stars);
    }

    Ticket closed(Instant when) {
        return state == State.CLOSED ? this : with(State.CLOSED, helper, null, answeredAt, when, stars);
    }

    Ticket rated(int given) {
        return stars != null ? this : with(state, helper, waitsSince, answeredAt, closedAt, given);
    }

    Ticket movedTo(ChatId other) {
        return new Ticket(id, person, other, at, dialog, step, obstacle, talk, state, helper, waitsSince, answeredAt,
                closedAt, stars, revision);
    }

    private Ticket with(State now, @Nullable String staff, @Nullable Instant waits, @Nullable Instant firstAnswer,
            @Nullable Instant end, @Nullable Integer given) {
        return new Ticket(id, person, chat, at, dialog, step, obstacle, talk, now, staff, waits, firstAnswer, end,
                given, revision);
    }
}
