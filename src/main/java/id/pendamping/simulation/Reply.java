package id.pendamping.simulation;

/** What an invented person does when they are asked something. */
sealed interface Reply {

    /** Presses the option with this value, or says so of an item of a checklist ({@code done}, {@code later}). */
    record Choose(String value) implements Reply {
    }

    record Type(String words) implements Reply {
    }

    /** Presses the button that skips the question. */
    record Skip() implements Reply {
    }

    /** Puts the phone away; the question stays open. */
    record Leave() implements Reply {
    }
}
