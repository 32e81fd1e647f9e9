package id.pendamping.outbox;

/**
 * What may be sent at all: the emergency stop of the operator. What may not go out waits where it is, and goes out once
 * it may.
 */
public enum Sending {
    /** Everything. */
    ON,
    /** Answers to what people wrote, nothing that the program begins. */
    REPLIES,
    /** Everything that is addressed to chats on a list, and nothing else. */
    ALLOWLIST,
    /** Nothing. */
    OFF;

    /** @param listed whether the chat is on the list */
    boolean answers(boolean listed) {
        return switch (this) {
            case ON, REPLIES -> true;
            case ALLOWLIST -> listed;
            case OFF -> false;
        };
    }

    /** @param listed whether the chat is on the list */
    boolean begins(boolean listed) {
        return switch (this) {
            case ON -> true;
            case ALLOWLIST -> listed;
            case REPLIES, OFF -> false;
        };
    }
}
