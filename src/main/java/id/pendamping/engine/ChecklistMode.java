package id.pendamping.engine;

/** What is being asked about an item of a checklist. */
enum ChecklistMode {
    /** How far it is. */
    ITEM,
    /** What stands in the way. */
    OBSTACLE,
    /** The same in own words. */
    WORDS,
    /** Whether a person should help. */
    HELP,
    /** How the person knows that it is done. */
    EVIDENCE,
    /** On which day it was done. */
    DAY,
    /** Which item to look at. */
    ALL;

    static ChecklistMode of(String word) {
        for (ChecklistMode mode : values()) {
            if (mode.name().equals(word)) {
                return mode;
            }
        }
        return ITEM;
    }

    boolean takesOwnWords() {
        return this == OBSTACLE || this == WORDS;
    }
}
