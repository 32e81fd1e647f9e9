package id.pendamping.simulation;

import java.util.List;

/** What the store knows of invented people. */
public interface Samples {

    /** Whether somebody has talked with the bot who is not invented. */
    boolean isSomebodyReal();

    /** Whether anybody invented has talked with the bot. */
    boolean isAnybody();

    /** The ids of all invented people who have talked with the bot. */
    List<String> people();

    /** Leaves nothing of them, not even the marks that somebody was erased. To be called when all else is erased. */
    void forget(List<String> people);
}
