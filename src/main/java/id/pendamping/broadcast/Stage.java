package id.pendamping.broadcast;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

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

    /** Neither drafts nor over. */
    public static final Set<Stage> OPEN = Set.of(AWAITING, SCHEDULED, FREEZING, SENDING, PAUSED);
    /** Whose audience may stand already. */
    public static final Set<Stage> BEGUN = Set.of(FREEZING, SENDING, PAUSED, DONE, CANCELLED);
    /** All that was ever handed in. */
    public static final Set<Stage> SUBMITTED = Set.copyOf(EnumSet.complementOf(EnumSet.of(DRAFT)));

    /** The name in dialogs and in the store, for example {@code awaiting}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isOver() {
        return this == DONE || this == CANCELLED;
    }

    /** Whether the loop has work with it once its moment has come. */
    boolean isActive() {
        return this == SCHEDULED || this == FREEZING || this == SENDING;
    }
}
