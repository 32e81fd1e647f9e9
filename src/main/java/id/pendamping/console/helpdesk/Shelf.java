package id.pendamping.console.helpdesk;

import java.util.Arrays;
import java.util.Locale;

/** Which requests are looked at. */
enum Shelf {
    WAITING, MINE, ANSWERED, CLOSED;

    /** In addresses and words. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The first one for a word that is none. */
    static Shelf of(String word) {
        return Arrays.stream(values()).filter(shelf -> shelf.id().equals(word)).findFirst().orElse(WAITING);
    }
}
