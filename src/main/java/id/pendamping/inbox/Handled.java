package id.pendamping.inbox;

/** What became of an inbound by the time {@code Inbox.handle} returns. */
public enum Handled {
    /** Its turn is stored. */
    TURNED,
    /** It had been stored before; nothing was decided again. */
    REPEATED,
    /** Its turn failed and is recorded as such; the talk stands where it stood. */
    POISONED
}
