package id.pendamping.casework;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why somebody of the team knows better. */
public enum Reason {

    /** They saw a card, a receipt or the app of the office. */
    SEEN,
    /** The person told them. */
    TOLD,
    /** The office told them. */
    OFFICE,
    /** What was kept is a slip. */
    SLIP,
    /** An earlier correction is taken back. */
    UNDONE;

    /** As pages and the journal write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Reason> of(String id) {
        return Arrays.stream(values()).filter(reason -> reason.id().equals(id)).findFirst();
    }
}
