package id.pendamping.outbox;

import id.pendamping.chat.OutgoingMessage;
import java.time.Instant;

/** A feature that has something to tell people: it makes the words at the last moment, or says why not. */
public interface BulkSource {

    /** The name under which its rows are queued. */
    String name();

    /** The last look, just before sending. Must not throw for anything a person did meanwhile. */
    Look look(BulkRow row, Instant now);

    /** Told once per row when its outcome is stored; may be told again after a crash. */
    void settled(BulkRow row, BulkOutcome outcome, Instant at);

    /** What the last look found. */
    sealed interface Look {

        record Send(OutgoingMessage message) implements Look {
        }

        /** It is not to be sent any more. @param reason a short word for the statistics, nothing personal */
        record Drop(String reason) implements Look {
        }

        /** Not now. */
        record Later(Instant notBefore) implements Look {
        }
    }
}
