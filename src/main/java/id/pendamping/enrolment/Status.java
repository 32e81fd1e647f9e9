package id.pendamping.enrolment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a registration is. */
public enum Status {
    LISTED, DOCUMENTS, REGISTERED, PAID, CARD;

    /** As notes and stores write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Status> of(String word) {
        return Arrays.stream(values()).filter(status -> status.word().equals(word)).findFirst();
    }

    public boolean isRegistered() {
        return compareTo(REGISTERED) >= 0;
    }
}
