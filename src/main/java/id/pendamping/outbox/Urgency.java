package id.pendamping.outbox;

/** Who takes the next place when not everything may be sent at once; what is named first goes first. */
public enum Urgency {

    /** Changes a message that is there already: counts for its chat only and stands in no line. */
    EDIT,

    /** Goes on with an answer that has begun: one person fully served comes before two half served. */
    CONTINUED,

    /** Begins an answer. */
    REPLY,

    /** Nobody has just asked for it: takes what the others leave, evenly, so that none of them waits long. */
    BULK
}
