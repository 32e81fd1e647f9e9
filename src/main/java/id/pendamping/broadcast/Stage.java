package id.pendamping.broadcast;

import java.util.Locale;

/** Where a broadcast stands in its life. */
public enum Stage {
    /** Being written; nobody gets anything. */
    DRAFT,
    /** So many people that a second member of staff has to agree. */
    AWAITING,
    /** Waits for its time; a recurring one always comes back here. */
    SCHEDULED,
    /** Who gets it is being written down, once and for all. */
    FREEZING,
    /** Its audience stands, and messages go out. */
    SENDING,
    /** Rests until somebody resumes it. */
    PAUSED,
    /** Everybody in its audience has an outcome. */
    DONE,
    /** Ended by staff; whoever has not got it gets nothing. */
    CANCELLED;

    /** The name in dialogs and in the store, for example {@code awaiting}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isOver() {
        return this == DONE || this == CANCELLED;
    }

    /** Whether its audience may stand already. */
    public boolean isBegun() {
        return this == FREEZING || this == SENDING || this == PAUSED || isOver();
    }

    /** Whether the loop has work with it once its moment has come. */
    boolean isActive() {
        return this == SCHEDULED || this == FREEZING || this == SENDING;
    }
}
