package id.pendamping.engine;

/** What makes a dialog go from one step to another. All but {@link #NEXT} say which of several ways. */
enum Signal {
    /** The step is done and nothing else decides. */
    NEXT,
    /** An option was chosen that has a way of its own. */
    OPTION,
    /** A branch took this way. */
    WAY,
    /** Silence lasted as long as this rule says. */
    SILENCE
}
