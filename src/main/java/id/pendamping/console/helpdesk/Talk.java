package id.pendamping.console.helpdesk;

import id.pendamping.helpdesk.Line;
import id.pendamping.helpdesk.Ticket;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was said about one request, and when; as it is kept, with numbers taken out.
 *
 * @param state open, taken, waiting or closed
 * @param answerTook how long the person waited for the first answer; null before it
 * @param waits how long they have been waiting for the next one; null when they are not
 */
record Talk(String id, String state, String helper, boolean overdue, String at, @Nullable Wait answerTook,
        @Nullable Wait waits, @Nullable String closedAt, @Nullable Integer stars, List<Said> lines, String mark) {

    static Talk of(Ticket ticket, List<Line> lines, Reading reading) {
        Instant closed = ticket.closedAt();
        return new Talk(ticket.id(), word(ticket.state()), reading.helper(ticket), ticket.isOverdue(reading.now()),
                reading.moment(ticket.at()),
                Optional.ofNullable(ticket.answeredAt()).map(it -> Wait.between(ticket.at(), it)).orElse(null),
                Optional.ofNullable(ticket.waitsSince()).filter(it -> closed == null)
                        .map(it -> Wait.between(it, reading.now())).orElse(null),
                closed == null ? null : reading.moment(closed), ticket.stars(),
                lines.stream().map(line -> Said.of(line, reading)).toList(), lines.size() + "-" + ticket.revision());
    }

    /** Whether something was said that this mark does not know. */
    boolean saysMoreThan(String seen) {
        return !seen.startsWith(lines.size() + "-");
    }

    private static String word(Enum<?> it) {
        return it.name().toLowerCase(Locale.ROOT);
    }

    /**
     * One thing that was said or done.
     *
     * @param who somebody of the team; empty for the person
     * @param words empty where it is told by its kind; for an answer that did not arrive the reason
     */
    record Said(String kind, String who, String words, String at) {

        static Said of(Line line, Reading reading) {
            return new Said(word(line.kind()), Optional.ofNullable(line.staff()).map(reading::called).orElse(""),
                    line.words(), reading.moment(line.at()));
        }

        public boolean isOfTeam() {
            return kind.startsWith("answered");
        }

        public boolean isOfPerson() {
            return kind.equals("text") || isFile();
        }

        public boolean isRefused() {
            return kind.equals("refused");
        }

        public boolean isFile() {
            return kind.equals("photo") || kind.equals("voice");
        }
    }
}
