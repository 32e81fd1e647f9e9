package id.pendamping.helpdesk;

import java.util.Locale;

/** Why what somebody of staff did could not be done. */
enum Refusal {
    /** There is no such request. */
    UNKNOWN,
    /** Another helper has it. */
    TAKEN, CLOSED,
    /** The person has erased everything, or is in another talk. */
    GONE,
    /** The person wants no messages. */
    STOPPED,
    /** The person does not let the bot in. */
    BLOCKED,
    /** The person has withdrawn what it rests on. */
    CONSENT,
    /** There is nobody who is called so. */
    NOBODY,
    /** There are no words in it, or too many. */
    WORDS,
    /** Beside a file there is room for fewer words. */
    CAPTION,
    /** The file can be shown only on the channel to which it was sent. */
    FILE;

    /** The end of the step that says it. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
