package id.pendamping.simulation;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * One time that somebody takes the phone and writes.
 *
 * @param on day in the program's usual zone
 * @param word what they write first, for example {@code /start}
 * @param replies those of this visit only, before the person's own
 */
record Visit(LocalDate on, String word, Map<String, Reply> replies) {

    Visit {
        replies = Map.copyOf(replies);
    }

    Visit(LocalDate on, String word) {
        this(on, word, Map.of());
    }

    Visit choosing(String place, String value) {
        Map<String, Reply> more = new TreeMap<>(replies);
        more.put(place, new Reply.Choose(value));
        return new Visit(on, word, more);
    }
}
