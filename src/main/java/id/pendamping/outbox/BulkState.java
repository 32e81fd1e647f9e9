package id.pendamping.outbox;

/** Where a bulk row stands. The last five are outcomes: a row has one of them once and for ever. */
public enum BulkState {
    /** Waits for its time and its turn. */
    QUEUED,
    /** A node has taken it, and nothing has been sent. */
    CLAIMED,
    /** The request is about to go out or under way; only from here can it become {@link #UNKNOWN}. */
    SENDING, SENT, BLOCKED, FAILED, UNKNOWN, DROPPED
}
