package id.pendamping.outbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of one attempt to send. Expected outcomes are values, never exceptions. */
public sealed interface Delivery {

    /** Ends the reason of a {@link Failed} where the chat goes on under another id, which follows. */
    String MOVED = "moved to ";

    /**
     * Shown.
     *
     * @param messageId the channel's id of the message
     * @param poll the channel's id of the poll in it, or null where there is none
     */
    record Sent(long messageId, @Nullable String poll) implements Delivery {

        public Sent(long messageId) {
            this(messageId, null);
        }
    }

    /**
     * Certainly not shown: refused or failed before the request was written, or too fast.
     *
     * @param retryAfter how long the channel asked to wait, or null where it said nothing
     */
    record NotSent(@Nullable Duration retryAfter) implements Delivery {
    }

    /** The person does not let the bot in. */
    record Blocked() implements Delivery {
    }

    /** The channel will never take this message. @param reason the channel's own words, without message text */
    record Failed(String reason) implements Delivery {
    }

    /** Nobody knows whether it was shown. */
    record Unknown() implements Delivery {
    }
}
