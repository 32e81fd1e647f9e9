package id.pendamping.outbox;

import org.jspecify.annotations.Nullable;

/** What became of a row. */
public sealed interface BulkOutcome {

    /**
     * @param messageId the channel's id of the message
     * @param poll the channel's id of the poll in it, or null
     */
    record Sent(long messageId, @Nullable String poll) implements BulkOutcome {

        public Sent(long messageId) {
            this(messageId, null);
        }
    }

    record Blocked() implements BulkOutcome {
    }

    /** @param reason the channel's own words, without message text */
    record Failed(String reason) implements BulkOutcome {
    }

    /** Nobody knows whether it was shown; never sent again by itself. */
    record Unknown() implements BulkOutcome {
    }

    /** Never sent. @param reason a short word: {@code stopped}, {@code paid}, {@code late}, … */
    record Dropped(String reason) implements BulkOutcome {
    }
}
