package id.pendamping.outbox;

/**
 * What may be sent at all: the emergency stop of the operator. Replies that may not go out stay pending and go out after
 * a start in which they may.
 */
public enum Sending {
    /** Everything. */
    ON,
    /** Answers to what people wrote, nothing that the program begins. */
    REPLIES,
    /** Only what is addressed to people on a list; replies are held back. */
    ALLOWLIST,
    /** Nothing. */
    OFF;

    public boolean repliesGoOut() {
        return switch (this) {
            case ON, REPLIES -> true;
            case ALLOWLIST, OFF -> false;
        };
    }
}
