package id.pendamping.inbox;

import id.pendamping.outbox.Delivery;
import id.pendamping.outbox.Delivery.Blocked;
import id.pendamping.outbox.Delivery.Failed;
import id.pendamping.outbox.Delivery.NotSent;
import id.pendamping.outbox.Delivery.Sent;
import id.pendamping.outbox.Delivery.Unknown;
import java.time.Duration;

/**
 * How far the sending of one reply has come, and what follows from an outcome.
 *
 * @param form how it is tried now
 * @param begun how often sending was begun and may have shown something, 1 for the first time
 * @param refused how often in a row it was certainly not shown
 */
record Attempts(Form form, int begun, int refused) {

    /** A second unknown outcome is the last: rather one message twice than a third time. */
    private static final int MOST_BEGUN = 2;

    /** In what form a message is tried; each is tried when the one before will never be taken. */
    enum Form {
        AS_IT_IS, PLAIN, APOLOGY
    }

    /** What to do after an outcome. */
    sealed interface Verdict {

        /** It is over, whether shown or not. */
        record Settle(Delivery delivery) implements Verdict {
        }

        record Again(Attempts next, Duration pause) implements Verdict {
        }
    }

    /** @param begun the number of the attempt that comes first */
    static Attempts first(int begun) {
        return new Attempts(Form.AS_IT_IS, begun, 0);
    }

    Verdict after(Delivery delivery) {
        return switch (delivery) {
            case Sent sent -> new Verdict.Settle(sent);
            case Blocked blocked -> new Verdict.Settle(blocked);
            case NotSent(var retryAfter) -> new Verdict.Again(new Attempts(form, begun, refused + 1),
                    retryAfter == null ? Backoff.CHANNEL.after(refused + 1) : retryAfter);
            case Failed failed -> switch (form) {
                case AS_IT_IS -> new Verdict.Again(new Attempts(Form.PLAIN, begun, 0), Duration.ZERO);
                case PLAIN -> new Verdict.Again(new Attempts(Form.APOLOGY, begun, 0), Duration.ZERO);
                case APOLOGY -> new Verdict.Settle(failed);
            };
            case Unknown unknown -> begun < MOST_BEGUN
                    ? new Verdict.Again(new Attempts(form, begun + 1, 0), Backoff.CHANNEL.after(1))
                    : new Verdict.Settle(unknown);
        };
    }
}
