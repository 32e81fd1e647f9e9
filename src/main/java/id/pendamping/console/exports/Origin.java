package id.pendamping.console.exports;

import java.util.Locale;

/** Where a value comes from, for the codebook. */
enum Origin {

    /** Made for the export. */
    EXPORT,
    /** Reckoned from the journal. */
    JOURNAL,
    /** The person's own choice in the talk. */
    TOLD,
    /** A test in the talk. */
    TEST,
    /** What the person told of a step of a registration. */
    CHECKLIST,
    /** What the person planned or reported of a bill; nobody has checked it. */
    REPORTED,
    /** What the person noted in the saving diary. */
    DIARY,
    /** The team. */
    TEAM,
    /** What the chat service tells of a group. */
    CHANNEL;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
