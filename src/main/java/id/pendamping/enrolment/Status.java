package id.pendamping.enrolment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a registration is. */
enum Status {
    LISTED, DOCUMENTS, REGISTERED, PAID, CARD;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Status> of(String word) {
        return Arrays.stream(values()).filter(status -> status.word().equals(word)).findFirst();
    }

    boolean isRegistered() {
        return compareTo(REGISTERED) >= 0;
    }
}
